export const maskPhone = (phone: string): string => phone.replace(/^(\d{3})\d{4}(\d{4})$/, '$1****$2');

/** Keeps the family name: 王**. */
export function maskName(name: string): string {
  const [family = '', ...rest] = name;
  return family + '*'.repeat(rest.length);
}
