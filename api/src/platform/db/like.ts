/** Finds the words anywhere, with LIKE's own signs taken literally. */
export const likePattern = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;
