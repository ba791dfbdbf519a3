export * from './catalog.ts';
export * from './files.ts';
export * from './identity.ts';
export * from './merchants.ts';
export * from './platform.ts';
export * from './staff.ts';
export * from './stock.ts';
