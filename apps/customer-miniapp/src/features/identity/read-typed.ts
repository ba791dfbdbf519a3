/** What people paste: +86 138 0013 8000, 138-0013-8000. */
export function readPhone(typed: string): string {
  const digits = typed.replace(/\D/g, '');
  return (digits.length > 11 ? digits.replace(/^86/, '') : digits).slice(0, 11);
}

export const isPhone = (phone: string): boolean => /^1[3-9]\d{9}$/.test(phone);

/** The digits of a code, also out of a whole message that was pasted. */
export function readCode(typed: string): string {
  return /(?:^|\D)(\d{6})(?:\D|$)/.exec(typed)?.[1] ?? typed.replace(/\D/g, '').slice(0, 6);
}

export const isCode = (code: string): boolean => /^\d{6}$/.test(code);
