/** Which products a list holds, and in which order: whatever may change that drops it. */
export const PRODUCTS = 'products';
/** The order by price. */
export const PRICES = 'prices';
/** Every product page. */
export const PRODUCT_PAGES = 'product-pages';
export const CATEGORIES = 'categories';
export const productTag = (publicId: string): string => `product:${publicId}`;
