// Apart from the schemas, so that a client can know them without the library that checks.
export const MOST_LINES = 50;
export const MOST_OF_ONE = 999;
