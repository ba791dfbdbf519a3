/** Every list of products, and the home page. */
export const PRODUCTS = 'products';
/** Every product page. */
export const PRODUCT_PAGES = 'product-pages';
export const CATEGORIES = 'categories';
export const productTag = (publicId: string): string => `product:${publicId}`;
