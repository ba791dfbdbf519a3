/** What failed by chance and hardly will again: the whole transaction is worth another try. */
export class BadLuck extends Error {}
