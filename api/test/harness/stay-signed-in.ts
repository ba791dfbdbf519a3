import type { Tokens } from '@lintuan/contracts/identity/schemas';
import { signAccess } from '../../src/modules/identity/access-token.ts';
import type { World } from './world.ts';

const FAR_AWAY = Date.parse('2060-01-01T00:00:00Z') / 1000;

/** The same session with an access token that outlasts the days a test lets pass. */
export function stayingSignedIn(world: World, tokens: Tokens): Tokens {
  const claims = JSON.parse(Buffer.from(tokens.accessToken.split('.')[1]!, 'base64url').toString());
  return { ...tokens, accessToken: signAccess(world.config.keys.tokens, { ...claims, exp: FAR_AWAY }) };
}
