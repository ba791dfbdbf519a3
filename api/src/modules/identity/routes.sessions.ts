import { adminIdentity, customerIdentity, merchantIdentity } from '@lintuan/contracts/identity/endpoints';
import { EndSession, Refresh, SessionList, Tokens } from '@lintuan/contracts/identity/schemas';
import { Done, Nothing } from '@lintuan/contracts/wire/schemas';
import type { Audience } from '../../platform/context.ts';
import { adminRoutes, customerRoutes, merchantRoutes } from '../../platform/http/route.ts';
import { listSessions } from './reads/sessions.ts';
import { endAllSessions, endOneSession, logout, refreshSession } from './sessions.ts';

const makers = { customer: customerRoutes, merchant: merchantRoutes, admin: adminRoutes };
const endpoints = { customer: customerIdentity, merchant: merchantIdentity, admin: adminIdentity };

/** The same five for everyone who signs in. */
function sessionRoutes(audience: Audience) {
  const routes = makers[audience]();
  const session = endpoints[audience];
  const tries = { name: 'refresh', max: 30, windowSeconds: 60 };
  routes.open(
    session.refresh,
    { says: 'Trade a refresh token for a new pair', input: Refresh, output: Tokens, limit: tries },
    refreshSession(audience),
  );
  routes.open(session.logout, { says: 'End this session', input: Refresh, output: Done, limit: tries }, logout(audience));
  routes.own(session.sessions, { says: 'Devices signed in', input: Nothing, output: SessionList }, listSessions);
  routes.own(session.endSession, { says: 'Sign one device out', input: EndSession, output: Done }, endOneSession);
  routes.own(session.endAllSessions, { says: 'Sign all devices out', input: Nothing, output: Done }, endAllSessions);
  return routes;
}

export const allSessionRoutes = [sessionRoutes('customer'), sessionRoutes('merchant'), sessionRoutes('admin')];
