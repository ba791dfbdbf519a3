/** YYYYMMDD, nine random digits and a check digit: tells a typing slip, and counts nothing. */
export function orderNumber(shanghaiDay: string, randomBytes: (size: number) => Uint8Array): string {
  let random = 0;
  for (const byte of randomBytes(6)) random = random * 256 + byte;
  const body = shanghaiDay.replaceAll('-', '') + String(random % 1_000_000_000).padStart(9, '0');
  return body + luhn(body);
}

export const isOrderNumber = (text: string): boolean => /^\d{18}$/.test(text) && luhn(text.slice(0, 17)) === text[17];

function luhn(digits: string): string {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return String((10 - (sum % 10)) % 10);
}
