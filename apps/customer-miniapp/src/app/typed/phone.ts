/** What people paste: +86 138 0013 8000, 138-0013-8000. */
export function readPhone(typed: string): string {
  const digits = typed.replace(/\D/g, '');
  return (digits.length > 11 ? digits.replace(/^86/, '') : digits).slice(0, 11);
}

export const isPhone = (phone: string): boolean => /^1[3-9]\d{9}$/.test(phone);
