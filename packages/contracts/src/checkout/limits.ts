export const MOST_NOTE = 500;
