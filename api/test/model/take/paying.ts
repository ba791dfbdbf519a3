import { randomUUID } from 'node:crypto';
import { customerCheckout } from '@lintuan/contracts/checkout/endpoints';
import type { PayStep } from '@lintuan/contracts/checkout/schemas';
import { adminPayments } from '@lintuan/contracts/payments/endpoints';
import { PayRefused } from '@lintuan/wechat-sim/pay/orders/pay-order';
import * as expected from '../expect.ts';
import { look } from '../look.ts';
import { aCheckout, among, ask, buyerOf, isFaulty, isForgotten, type Paying, type Run, type Verdict } from '../run.ts';
import type { Step } from '../steps.ts';

type Of<Kind extends Step['do']> = Extract<Step, { do: Kind }>;

export async function beginToPay(run: Run, { pick, method }: Of<'pay'>): Promise<void> {
  const checkout = aCheckout(run, pick);
  if (!checkout) return;
  const paying = { checkoutId: checkout.checkoutId, method, key: randomUUID(), at: run.stage.world.clock.now };
  run.paying.push(paying);
  await send(run, paying, expected.beginningToPay(run, checkout));
}

/** The same key again is the same attempt: gone on with, or by now closed or too old. */
export async function payAgain(run: Run, { pick }: Of<'pay_again'>): Promise<void> {
  const paying = among(run.paying, pick);
  if (!paying || isForgotten(run, paying.at)) return;
  const busy: Verdict[] = isFaulty(run) ? ['server.busy'] : [];
  await send(run, paying, ['ok', 'payments.refused', 'payments.expired', ...busy]);
}

async function send(run: Run, { checkoutId, method, key }: Paying, allowed: readonly Verdict[]): Promise<void> {
  const { call } = buyerOf(run, run.seen.checkouts.find((one) => one.checkoutId === checkoutId)!);
  const step = await ask(run, call(customerCheckout.pay, { checkoutId, method }, key), allowed);
  const number = step && (await numberBehind(run, checkoutId, step));
  if (number && !run.payable.includes(number)) run.payable.push(number);
}

/** Which attempt it is that whoever pays was sent to. */
async function numberBehind(run: Run, checkoutId: string, step: PayStep): Promise<string | null> {
  if (step.kind === 'paid') return null;
  const handle = step.kind === 'h5' ? step.url : step.kind === 'native' ? step.codeUrl : step.package.slice('prepay_id='.length);
  const { checkouts } = await look(run.stage.pool);
  const { attempts } = checkouts.find((one) => one.checkoutId === checkoutId)!;
  return attempts.find(({ prepay }) => prepay && Object.values(prepay).includes(handle))?.outTradeNo ?? null;
}

/** At the cashier: it may be too late there, or paid or closed before. */
export function handOverMoney(run: Run, { pick, notice }: Of<'hand_over_money'>): void {
  const { pay, switches } = run.stage.world.sim;
  const unpaid = run.payable.filter((number) => pay.orders.find(({ outTradeNo }) => outTradeNo === number)?.state === 'NOTPAY');
  const number = pick % 2 === 1 ? unpaid.at(-1) : among(unpaid, pick);
  if (!number) return;
  switches.set('pay_notice', { mode: notice, times: 1 });
  try {
    pay.pay(number);
    run.told.push(`paid ${number}`);
  } catch (error) {
    if (!(error instanceof PayRefused)) throw error;
    run.told.push(error.refusal);
  } finally {
    switches.set('pay_notice', { mode: 'ok' });
  }
}

export function decline(run: Run, { pick }: Of<'decline'>): void {
  const number = among(run.payable, pick);
  if (number) run.stage.world.sim.pay.decline(number);
}

export async function check(run: Run, { pick }: Of<'check'>): Promise<void> {
  const checkout = aCheckout(run, pick);
  if (!checkout) return;
  const asking = buyerOf(run, checkout).call(customerCheckout.check, { checkoutId: checkout.checkoutId });
  await ask(run, asking, expected.checking(run, checkout));
}

export function settleRefund(run: Run, { pick, status }: Of<'settle_refund'>): void {
  const { pay } = run.stage.world.sim;
  const refund = among(
    pay.refunds.filter((one) => one.status === 'PROCESSING' || (one.status === 'ABNORMAL' && status !== 'ABNORMAL')),
    pick,
  );
  if (!refund) return;
  run.told.push(`${refund.outRefundNo} ${status}`);
  pay.settleRefund(refund.outRefundNo, status);
}

export async function retryRefund(run: Run, { pick }: Of<'retry_refund'>): Promise<void> {
  const refund = among(
    run.seen.checkouts.flatMap(({ refunds }) => refunds),
    pick,
  );
  if (!refund) return;
  const asking = run.stage.as(run.stage.staff)(adminPayments.retryRefund, { refundId: refund.refundId });
  await ask(run, asking, [refund.state === 'failed' ? 'ok' : 'payments.wrong_state']);
}
