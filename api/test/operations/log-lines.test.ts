import { setTimeout as wait } from 'node:timers/promises';
import { adminIdentity, customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { expect, onTestFinished, test } from 'vitest';
import { aColleague, aShopper, PASSWORD } from '../harness/people.ts';
import { runSql } from '../harness/template-database.ts';
import { openWorld } from '../harness/world.ts';
import { startApi } from './start-api.ts';

const PHONE = '13812345678';

test('no line the process writes holds a phone, a code, a password or a token, whether all goes well or not', async () => {
  const world = await openWorld({ now: new Date() });
  onTestFinished(() => world.close());
  const staff = await aColleague(world);
  const shopper = await aShopper(world);
  const api = await startApi(world.environment);
  onTestFinished(() => api.kill());
  const guest = api.as();
  const failed = (call: Promise<unknown>) =>
    call.then(
      () => expect.unreachable(),
      () => undefined,
    );

  await guest(customerIdentity.sendSmsCode, { phone: PHONE });
  const code = world.sim.state.sms.at(-1)!.params.code!;
  const wrongCode = code === '111111' ? '222222' : '111111';
  await failed(guest(customerIdentity.loginWithSms, { phone: PHONE, code: wrongCode }));
  const tokens = await guest(customerIdentity.loginWithSms, { phone: PHONE, code });
  const me = await api.as(tokens)(customerIdentity.me, {});
  await api.as(tokens)(customerIdentity.exportData, {});
  const refreshed = await guest(customerIdentity.refresh, { refreshToken: tokens.refreshToken });
  await guest(customerIdentity.logout, { refreshToken: refreshed.refreshToken });
  await guest(adminIdentity.login, { name: staff.name, password: PASSWORD });
  await failed(guest(adminIdentity.login, { name: staff.name, password: 'Wrong-password-9' }));

  const otherPhone = '13987654321';
  world.sim.switches.set('sms_send', { mode: 'error', errcode: 45009, times: 1 });
  await failed(guest(customerIdentity.sendSmsCode, { phone: otherPhone }));
  await runSql(world.databaseUrl, 'alter table shoppers rename to moved_away');
  await guest(customerIdentity.sendSmsCode, { phone: '13711112222' });
  const lost = world.sim.state.sms.at(-1)!.params.code!;
  await failed(guest(customerIdentity.loginWithSms, { phone: '13711112222', code: lost }));
  await wait(200);
  expect(await api.stop()).toBe(0);

  const written = api.lines.join('\n');
  expect(api.lines.length).toBeGreaterThan(10);
  expect(written).toContain('request failed');
  expect(me.phoneMasked).toBe('138****5678');
  const secrets = {
    PHONE,
    otherPhone,
    lostPhone: '13711112222',
    code,
    wrongCode,
    lost,
    PASSWORD,
    wrongPassword: 'Wrong-password-9',
    access: tokens.accessToken,
    refresh: tokens.refreshToken,
    refreshed: refreshed.refreshToken,
    shopper: shopper.accessToken,
  };
  const stands = (value: string) => new RegExp(`(?<![\\w-])${value}(?![\\w-])`).test(written);
  expect(Object.entries(secrets).flatMap(([name, value]) => (stands(value) ? [name] : []))).toEqual([]);
});
