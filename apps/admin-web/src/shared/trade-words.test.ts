import { checkoutStates } from '@lintuan/contracts/checkout/schemas';
import { CheckoutRow, cancelCauses, HistoryEntry, orderStates, orderTrays } from '@lintuan/contracts/orders/schemas';
import { attemptOutcomes, attemptStates, NoticeView, paymentStates, refundCauses, refundStates } from '@lintuan/contracts/payments/schemas';
import { expect, test } from 'vitest';
import * as words from './trade-words.ts';
import type { StateWords } from './words.ts';

const wordOf = (entry: string | StateWords): string => (typeof entry === 'string' ? entry : entry.word);

test.each<[string, readonly string[], Record<string, string | StateWords>]>([
  ['orders', orderStates, words.orderStateWords],
  ['trays', orderTrays, words.trayWords],
  ['causes of cancelling', cancelCauses, words.cancelCauseWords],
  ['checkouts', checkoutStates, words.checkoutStateWords],
  ['shipping reports', CheckoutRow.shape.shippingReport.options, words.shippingReportWords],
  ['payments', paymentStates, words.paymentStateWords],
  ['attempts', attemptStates, words.attemptStateWords],
  ['outcomes of attempts', attemptOutcomes, words.attemptOutcomeWords],
  ['refunds', refundStates, words.refundStateWords],
  ['causes of refunds', refundCauses, words.refundCauseWords],
  ['outcomes of notices', NoticeView.shape.outcome.options, words.noticeOutcomeWords],
  ['actors', HistoryEntry.shape.actorKind.options, words.actorWords],
])('every value the contract has for %s is told in a word of its own', (_, values, told) => {
  expect(Object.keys(told).sort()).toEqual([...values].sort());
  expect(new Set(Object.values(told).map(wordOf)).size).toBe(values.length);
});
