/** The digits of a code, also out of a whole message that was pasted. */
export function readCode(typed: string): string {
  return /(?:^|\D)(\d{6})(?:\D|$)/.exec(typed)?.[1] ?? typed.replace(/\D/g, '').slice(0, 6);
}

export const isCode = (code: string): boolean => /^\d{6}$/.test(code);
