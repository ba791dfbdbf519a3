export const merchantTag = (publicId: string): string => `merchant:${publicId}`;
