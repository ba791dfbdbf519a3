export const staffTag = (id: number): string => `staff:${id}`;
