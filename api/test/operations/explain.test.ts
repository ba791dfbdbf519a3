import { adminCatalog, publicCatalog } from '@lintuan/contracts/catalog/endpoints';
import { adminIdentity, customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { staff as staffEndpoints } from '@lintuan/contracts/staff/endpoints';
import { adminStock, publicStock } from '@lintuan/contracts/stock/endpoints';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aColleague, anAddress, aShopper, aShopperByPhone, type Colleague } from '../harness/people.ts';
import { openWorld, type World } from '../harness/world.ts';
import { fill } from './fill.ts';

const BIG = new Set([
  'products',
  'skus',
  'stock_levels',
  'stock_movements',
  'shoppers',
  'sessions',
  'refresh_tokens',
  'sms_codes',
  'audit_entries',
]);
/** What one page of a list may read of a big table; only a count may run through an index to its end. */
const MOST_ROWS = 5000;

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Plan[];
}
interface Sent {
  text: string;
  values: unknown[];
}

let world: World;
let colleague: Colleague;
let client: pg.Client;
const product = 'p0000000000000004321';
const sku = 's0000000000000004321';
beforeAll(async () => {
  world = await openWorld({ now: new Date() });
  await fill(world.databaseUrl);
  colleague = await aColleague(world);
  client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
}, 120_000);
afterAll(async () => {
  await client.end();
  await world.close();
});

/** The statements a use case really sends, with their parameters. */
async function sentBy(work: () => Promise<unknown>): Promise<Sent[]> {
  const spy = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return spy.mock.calls.flatMap(([config, values]) => {
      const text = typeof config === 'string' ? config : (config as { text?: string }).text;
      const given = (values as unknown) ?? (config as { values?: unknown[] }).values;
      return text && /^\s*(select|with|update|delete)/i.test(text) ? [{ text, values: Array.isArray(given) ? given : [] }] : [];
    });
  } finally {
    spy.mockRestore();
  }
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
const tableOf = (plan: Plan) => plan['Relation Name']?.replace(/^(audit_entries|events)_.*$/, '$1');

/** What of a big table each statement reads without an index, or in too great a number. */
async function walks({ text, values }: Sent): Promise<string[]> {
  await client.query('begin');
  try {
    const { rows } = await client.query({ text: `explain (analyze, format json) ${text}`, values });
    return nodes(rows[0]['QUERY PLAN'][0].Plan as Plan)
      .filter((node) => BIG.has(tableOf(node) ?? ''))
      .flatMap((node) => {
        const looked = node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
        const read = Math.round(looked * node['Actual Loops']);
        const bad = (node['Node Type'] === 'Seq Scan' && read > 100) || (read > MOST_ROWS && !text.startsWith('select count(*)'));
        return bad ? [`${node['Node Type']} on ${tableOf(node)} reads ${read} rows: ${text.slice(0, 400)}`] : [];
      });
  } finally {
    await client.query('rollback');
  }
}

const guest = () => world.as(undefined, anAddress());
const staff = () => world.as(colleague.tokens);
const uses: Record<string, () => Promise<unknown>> = {
  'the list as it comes': () => guest()(publicCatalog.products, {}),
  'the list by newest': () => guest()(publicCatalog.products, { sort: 'newest' }),
  'the list by sales': () => guest()(publicCatalog.products, { sort: 'sales' }),
  'the list by price, upward': () => guest()(publicCatalog.products, { sort: 'price_up' }),
  'the list by price, downward': () => guest()(publicCatalog.products, { sort: 'price_down' }),
  'the third page': () => guest()(publicCatalog.products, { page: 3 }),
  'the list of a category': () => guest()(publicCatalog.products, { category: 'c0000000000000000042' }),
  'the list of a shop': () => guest()(publicCatalog.products, { merchant: 'm0000000000000000042' }),
  'the list of a flag': () => guest()(publicCatalog.products, { flag: 'hot' }),
  'the list of a keyword': () => guest()(publicCatalog.products, { keyword: '商品4321' }),
  'the home page': () => guest()(publicCatalog.home, {}),
  'a product page': () => guest()(publicCatalog.product, { productId: product }),
  'what is left of a product': () => guest()(publicStock.availability, { productId: product }),
  'the goods that staff manage': () => staff()(adminCatalog.products, {}),
  'the goods of one shop that staff manage': () => staff()(adminCatalog.products, { merchant: 'm0000000000000000042' }),
  'stock of one product': () => staff()(adminStock.list, { product }),
  'movements of a SKU': () => staff()(adminStock.movements, { skuId: sku }),
  'the newest of the audit': () => staff()(staffEndpoints.audit, {}),
  'the audit of one thing': () => staff()(staffEndpoints.audit, { subject: product }),
  'the audit of one person': () => staff()(staffEndpoints.audit, { actor: '员工42' }),
  'the audit of one kind of change': () => staff()(staffEndpoints.audit, { action: 'catalog.7' }),
  'signing in by SMS, and who someone is': async () => world.as(await aShopperByPhone(world, '13800138000'))(customerIdentity.me, {}),
  'signing in by WeChat, and the devices signed in': async () => world.as(await aShopper(world))(customerIdentity.sessions, {}),
  'trading a refresh token': async () => guest()(customerIdentity.refresh, { refreshToken: (await aShopper(world)).refreshToken }),
  'signing out everywhere': async () => world.as(await aShopper(world))(customerIdentity.endAllSessions, {}),
  'staff trading a refresh token': () => guest()(adminIdentity.refresh, { refreshToken: colleague.tokens.refreshToken }),
};

test.each(Object.entries(uses))('%s is found by an index among 100,000', async (_, use) => {
  const sent = await sentBy(use);
  expect(sent.some(({ text }) => [...BIG].some((table) => text.includes(table)))).toBe(true);
  const found: string[] = [];
  for (const statement of sent) found.push(...(await walks(statement)));
  expect(found).toEqual([]);
});
