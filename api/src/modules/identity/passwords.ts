import { createHash } from 'node:crypto';
import bcrypt from '@node-rs/bcrypt';
import { refuseField } from '../../platform/errors/app-error.ts';

const COST = 12;
/** Hash of nothing anyone types: an unknown name costs the same time as a wrong password. */
let nobody: Promise<string> | null = null;

function nobodysHash(): Promise<string> {
  nobody ??= bcrypt.hash('\u0001nobody', { cost: COST });
  return nobody;
}

const COMMON = new Set(
  '12345678 123456789 1234567890 password password1 passw0rd qwertyui qwerty123 qwertyuiop 11111111 00000000 88888888 66666666 iloveyou abc12345 abcd1234 a1234567 1qaz2wsx 1q2w3e4r asdfghjk admin123 admin888 admin1234 administrator letmein1 welcome1 welcome123 sunshine football baseball princess dragon123 monkey123 superman michael1 aa123456 woaini1314 5201314520 147258369 987654321 87654321 123123123 12341234 11223344 qazwsxedc zxcvbnm1 zxcvbnm123 p@ssw0rd p@ssword test1234 root1234 lintuan1 lintuan123'.split(
    ' ',
  ),
);

/** bcrypt reads 72 bytes at most; a digest first lets every character of a long password count. */
const digest = (password: string): string => createHash('sha256').update(password).digest('base64');

export const hashPassword = (password: string): Promise<string> => bcrypt.hash(digest(password), { cost: COST });

export async function passwordMatches(password: string, hash: string | null): Promise<boolean> {
  const right = await bcrypt.verify(digest(password), hash ?? (await nobodysHash()));
  return right && hash !== null;
}

export function requireStrongPassword(password: string, name: string, field: string): void {
  const plain = password.toLowerCase();
  if (COMMON.has(plain)) throw refuseField('identity.weak_password', field, '这个密码太常见，请换一个');
  if (new Set(plain).size < 4) throw refuseField('identity.weak_password', field, '密码里不同的字符太少，请换一个');
  if (plain === name.toLowerCase()) throw refuseField('identity.weak_password', field, '密码不能与登录名相同');
}
