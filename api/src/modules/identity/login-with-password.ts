import { createHash } from 'node:crypto';
import type { PasswordLogin, Tokens } from '@lintuan/contracts/identity/schemas';
import type { Audience, Context } from '../../platform/context.ts';
import { takeTurns } from '../../platform/db/transaction.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { refuse } from '../../platform/errors/app-error.ts';
import { passwordMatches } from './passwords.ts';
import { lockSeconds } from './rules.ts';
import { openSession } from './sessions.ts';
import * as locks from './stores/login-locks.ts';

interface PasswordHolder {
  id: number;
  passwordHash: string;
  disabled: boolean;
}

interface PasswordDoor {
  audience: Audience;
  find(name: string): Promise<PasswordHolder | null>;
  /** A second factor or whatever else the door asks once the password is right; false counts as a wrong try. */
  check?(tx: Tx, holder: PasswordHolder): Promise<boolean>;
  welcome(tx: Tx, holder: PasswordHolder): Promise<void>;
}

/** Unknown name and wrong password get the same answer in the same time; wrong tries in a row wait longer and longer. */
export async function loginWithPassword(ctx: Context, door: PasswordDoor, input: PasswordLogin): Promise<Tokens> {
  const name = input.name.trim().toLowerCase();
  const nameHash = createHash('sha256').update(name).digest('base64url');
  const holder = await door.find(name);
  const right = await passwordMatches(input.password, holder?.passwordHash ?? null);

  const outcome = await ctx.transaction(async (tx) => {
    await takeTurns(tx, `login:${door.audience}:${nameHash}`);
    const now = ctx.now();
    const lock = await locks.find(tx, door.audience, nameHash);
    if (lock?.lockedUntil && lock.lockedUntil > now) {
      throw refuse('identity.locked', { retryAfterSeconds: Math.ceil((lock.lockedUntil.getTime() - now.getTime()) / 1000) });
    }
    if (!holder || !right || (door.check && !(await door.check(tx, holder)))) {
      const failures = (lock?.failures ?? 0) + 1;
      const wait = lockSeconds(failures);
      const lockedUntil = wait > 0 ? new Date(now.getTime() + wait * 1000) : null;
      await locks.save(tx, { audience: door.audience, nameHash, failures, lockedUntil, updatedAt: now });
      return null;
    }
    if (holder.disabled) throw refuse('identity.disabled');
    await locks.clear(tx, door.audience, nameHash);
    await door.welcome(tx, holder);
    return openSession(ctx, tx, door.audience, holder.id);
  });
  if (!outcome) throw refuse('identity.wrong_credentials');
  return outcome;
}
