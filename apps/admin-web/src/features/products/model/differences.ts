import { flagWords } from '../../../shared/words.ts';
import { activeSpecs, rowsOf, type SkuEntry } from './matrix.ts';
import type { ProductDraft } from './product-draft.ts';

export interface Difference {
  label: string;
  mine: string;
  latest: string;
}

export interface NameLookups {
  category: (categoryId: string) => string;
  brand: (brandId: string) => string;
}

interface Line {
  words: string;
  /** What is compared when the words do not say everything. */
  identity?: string;
}

/** What two versions of a product say differently, in words a person can compare. */
export function differences(mine: ProductDraft, latest: ProductDraft, names: NameLookups): Difference[] {
  const ours = linesOf(mine, names);
  const theirs = linesOf(latest, names);
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
    .filter((label) => identityOf(ours[label]) !== identityOf(theirs[label]))
    .map((label) => ({ label, mine: ours[label]?.words || '—', latest: theirs[label]?.words || '—' }));
}

const identityOf = (line: Line | undefined): string | undefined => line?.identity ?? line?.words;

const linesOf = (draft: ProductDraft, names: NameLookups): Record<string, Line> => ({
  商品名称: { words: draft.name },
  副标题: { words: draft.subtitle },
  分类: { words: names.category(draft.categoryId), identity: draft.categoryId },
  品牌: { words: draft.brandId ? names.brand(draft.brandId) : '', identity: draft.brandId ?? '' },
  标记: { words: draft.flags.map((flag) => flagWords[flag]).join('、') },
  图片: { words: `${draft.pictures.length} 张`, identity: draft.pictures.map(({ fileId }) => fileId).join() },
  描述: { words: textOf(draft.descriptionHtml), identity: draft.descriptionHtml },
  规格: {
    words: activeSpecs(draft.matrix.specs)
      .map(({ name, values }) => `${name}：${values.join('、')}`)
      .join('；'),
  },
  ...Object.fromEntries(
    rowsOf(draft.matrix).map(({ combination, entry }) => [`SKU ${combination.join(' / ')}`.trim(), { words: sayEntry(entry) }]),
  ),
});

const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const sayEntry = ({ price, original, originalFrom, originalUntil, weight, code, barcode }: SkuEntry): string =>
  [
    `¥${price || '—'}`,
    original && `划线价 ¥${original}（${originalFrom} 至 ${originalUntil}）`,
    weight && `${weight} 克`,
    code && `编码 ${code}`,
    barcode && `条码 ${barcode}`,
  ]
    .filter(Boolean)
    .join('，');
