import type { Invariant } from '../../platform/invariant.ts';

export const invariants: Invariant[] = [
  {
    name: 'catalog.prices_span_skus',
    says: "a product's prices are the lowest and highest of its SKUs",
    examined: "select 1 from products where shelf <> 'deleted'",
    broken: `
      select product.id, product.price_from_fen, product.price_to_fen, min(sku.price_fen) as lowest, max(sku.price_fen) as highest
      from products product join skus sku on sku.product_id = product.id and sku.deleted_at is null
      where product.shelf <> 'deleted'
      group by product.id having product.price_from_fen <> min(sku.price_fen) or product.price_to_fen <> max(sku.price_fen)`,
  },
  {
    name: 'catalog.sold_out_when_all_skus_are',
    says: 'a product is sold out exactly when all of its SKUs are',
    examined: "select 1 from products where shelf <> 'deleted'",
    broken: `
      select product.id, product.sold_out from products product
      where product.shelf <> 'deleted' and product.sold_out is distinct from
        not exists (select from skus sku where sku.product_id = product.id and sku.deleted_at is null and not sku.sold_out)`,
  },
  {
    name: 'catalog.on_shelf_is_whole',
    says: 'what is on the shelf has a picture and a live SKU',
    examined: "select 1 from products where shelf = 'on'",
    broken: `
      select product.id, product.name from products product
      where product.shelf = 'on' and (cardinality(product.pictures) = 0
        or not exists (select from skus sku where sku.product_id = product.id and sku.deleted_at is null))`,
  },
  {
    name: 'catalog.sku_specs_fit',
    says: 'a live SKU chooses one value of each of its product’s specs',
    examined: 'select 1 from skus where deleted_at is null',
    broken: `
      select sku.id, sku.specs, product.specs as product_specs
      from skus sku join products product on product.id = sku.product_id
      where sku.deleted_at is null and product.shelf <> 'deleted' and (
        cardinality(sku.specs) <> jsonb_array_length(product.specs)
        or exists (select from unnest(sku.specs) with ordinality as chosen(value, place)
                   where not (product.specs -> (chosen.place - 1)::int -> 'values') ? chosen.value))`,
  },
  {
    name: 'catalog.categories_nest',
    says: 'a category is one level below its parent',
    examined: 'select 1 from categories',
    broken: `
      select child.id, child.depth, parent.depth as parent_depth
      from categories child left join categories parent on parent.id = child.parent_id
      where child.depth <> coalesce(parent.depth, 0) + 1`,
  },
];
