export const maskPhone = (phone: string): string => phone.replace(/^(\d{3})\d{4}(\d{4})$/, '$1****$2');

/** Keeps the family name: 王**. */
export const maskName = (name: string): string => (name.length <= 1 ? name : name[0] + '*'.repeat(name.length - 1));
