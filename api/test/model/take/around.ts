import { look } from '../look.ts';
import { among, type Run, Violation } from '../run.ts';
import { FAULTY_APIS, type Step } from '../steps.ts';

type Of<Kind extends Step['do']> = Extract<Step, { do: Kind }>;

export const deliverNotices = async (run: Run): Promise<void> => void (await run.stage.world.sim.pay.deliverDue());

/** Any notice there ever was, once more or for the first time, whole or with something wrong about it. */
export async function deliverOne(run: Run, { pick, wrong }: Of<'one_notice'>): Promise<void> {
  const { pay } = run.stage.world.sim;
  const notice = among(pay.notices, pick);
  if (!notice) return;
  const { status } = await pay.sendNotice({ noticeId: notice.id, ...(wrong ? { fault: wrong } : {}) });
  requireStatus(run, status, wrong === null || wrong.startsWith('other_') ? 200 : 401);
  if (wrong === null) return;
  const now = await look(run.stage.pool);
  if (JSON.stringify(now) !== JSON.stringify(run.seen)) throw new Violation('a notice that is wrong was believed');
}

/** Someone who is not the provider says that it was paid. */
export async function lie(run: Run, { pick, wrong }: Of<'lie'>): Promise<void> {
  const { pay } = run.stage.world.sim;
  const order = among(
    pay.orders.filter(({ state }) => state === 'NOTPAY'),
    pick,
  );
  if (!order) return;
  const { appid, mchid, outTradeNo, notifyUrl, totalFen } = order;
  const resource = {
    ...{ appid, mchid, out_trade_no: outTradeNo, transaction_id: `4200${outTradeNo.slice(-20)}`, trade_state: 'SUCCESS' },
    success_time: run.stage.world.clock.now.toISOString(),
    amount: { total: totalFen, currency: 'CNY' },
  };
  const { status } = await pay.sendNotice({ notifyUrl, mchid, resource, fault: wrong });
  requireStatus(run, status, 401);
}

function requireStatus(run: Run, status: number | null, right: number): void {
  run.told.push(String(status));
  if (!run.stage.mortality.dead && status !== right) throw new Violation(`a notice was answered ${status}, expected ${right}`);
}

export async function runJobs(run: Run, { most, shuffle }: Of<'jobs'>): Promise<void> {
  const faults = await run.stage.jobs.run(most, shuffle);
  if (faults.length > 0) throw new Violation(`jobs failed: ${faults.join(' | ')}`);
}

export async function sweep(run: Run): Promise<void> {
  try {
    await run.stage.sweep();
  } catch (error) {
    if (!run.stage.mortality.dead) throw error;
  }
}

export function breakProvider(run: Run, { api, mode, times }: Of<'fault'>): void {
  const { switches } = run.stage.world.sim;
  const setting = { mode, ...(times === null ? {} : { times }), ...(mode === 'timeout' ? { delayMs: 1 } : {}) };
  for (const one of api === 'all' ? FAULTY_APIS : [api]) switches.set(one, setting);
}
