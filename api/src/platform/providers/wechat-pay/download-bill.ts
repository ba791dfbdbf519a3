import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { BillKind } from '../payment-provider.ts';
import { ProviderError } from '../providers.ts';
import type { SigningClient } from './client.ts';
import type { Transport } from './transport.ts';
import { readComplaint } from './words.ts';

const Bill = z.object({ hash_type: z.literal('SHA1'), hash_value: z.string(), download_url: z.url() });
const NO_BILL = 'NO_STATEMENT_EXIST';

export async function downloadBill(client: SigningClient, line: Transport, kind: BillKind, day: string): Promise<Buffer | null> {
  const asked =
    kind === 'trade'
      ? await client.tradebill({ bill_date: day, bill_type: 'ALL' })
      : await client.fundflowbill({ bill_date: day, account_type: 'BASIC' });
  if (asked.status !== 200) {
    const { code, message } = readComplaint(asked.data);
    if (code === NO_BILL) return null;
    throw new ProviderError('wechat-pay', `no bill: ${code} ${message}`);
  }
  const bill = Bill.parse(asked.data);
  const { status, body } = await line.raw(bill.download_url);
  if (status !== 200) throw new ProviderError('wechat-pay', `the bill answered ${status}`);
  const hash = createHash('sha1').update(body).digest('hex');
  if (hash !== bill.hash_value.toLowerCase()) throw new ProviderError('wechat-pay', 'the bill is not the one that was promised');
  return body;
}
