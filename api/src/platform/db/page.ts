import type { Listed } from '@lintuan/contracts/wire/schemas';

export const pageOf = <Item>(items: Item[], { page, limit }: { page: number; limit: number }, total: number): Listed<Item> => ({
  items,
  pagination: { page, limit, total, totalPages: Math.ceil(total / limit) },
});
