import { type Fields, isFields, parseFields } from '../../input.ts';

/** Flips one bit so that the text decrypts to another amount and still parses: only the tag gives it away. */
export function flipAmount(body: string, resource: Fields): string {
  const notice = parseFields(body);
  if (!notice || !isFields(notice.resource) || typeof notice.resource.ciphertext !== 'string') return body;
  const bytes = Buffer.from(notice.resource.ciphertext, 'base64');
  const at = lastDigitOfTotal(JSON.stringify(resource));
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return JSON.stringify({ ...notice, resource: { ...notice.resource, ciphertext: bytes.toString('base64') } });
}

function lastDigitOfTotal(plain: string): number {
  const found = /"total":\d+/.exec(plain);
  return found ? Buffer.byteLength(plain.slice(0, found.index + found[0].length)) - 1 : 0;
}
