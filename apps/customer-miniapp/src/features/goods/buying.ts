/** What the sheet was opened for: to look and choose, to put into the cart, or to buy at once. */
export type Purpose = 'choose' | 'add' | 'buy';

export interface Wish {
  skuId: string;
  quantity: number;
  /** Null while nobody knows how many there are. */
  available: number | null;
}

/** The cart, as far as a product's page needs it. */
export interface CartDoor {
  pieces: number;
  /** False when it could not go in and the shopper has been told why. */
  add: (wish: Wish) => Promise<boolean>;
}
