/** The demo's shops and goods as plain data; every key is stable, so that pictures and tests can name them. */
export interface DemoMerchant {
  key: string;
  name: string;
  notice: string;
  licenceNumber: string;
  contactName: string;
  contactPhone: string;
  address: string;
}

export interface DemoCategory {
  key: string;
  parent: string | null;
  name: string;
}

export interface DemoBrand {
  key: string;
  name: string;
}

export interface DemoSku {
  /** One value of each of the product's specs, in their order. */
  specs: string[];
  priceFen: number;
  originalPrice?: { fen: number; from: string; until: string };
  barcode: string;
  weightGrams: number;
  stock: number;
  lowStockAt: number;
}

export interface DemoProduct {
  key: string;
  merchant: string;
  category: string;
  brand: string | null;
  name: string;
  subtitle: string;
  descriptionHtml: string;
  flags: ('recommended' | 'hot' | 'fresh')[];
  shelf: 'on' | 'off' | 'draft';
  specs: { name: string; values: string[] }[];
  skus: DemoSku[];
}
