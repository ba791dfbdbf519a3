import { moveItem } from '../../../shared/move-item.ts';
import type { Picture } from '../../../shared/pictures/use-picture-upload.ts';

/** One SKU as it is typed: text stays text, so that what is wrong stays visible. */
export interface SkuEntry {
  skuId: string | null;
  code: string;
  barcode: string;
  price: string;
  original: string;
  originalFrom: string;
  originalUntil: string;
  weight: string;
  picture: Picture | null;
}
export interface SpecDraft {
  id: string;
  name: string;
  values: string[];
}

/** Specs and what was entered per combination of their values; entries outlive their combination, so a value that returns finds them. */
export interface Matrix {
  specs: SpecDraft[];
  entries: Readonly<Record<string, SkuEntry>>;
}
export interface MatrixRow {
  key: string;
  combination: string[];
  entry: SkuEntry;
}

export const MAX_SKUS = 200;

export const blankEntry: SkuEntry = {
  skuId: null,
  code: '',
  barcode: '',
  price: '',
  original: '',
  originalFrom: '',
  originalUntil: '',
  weight: '',
  picture: null,
};

export const keyOf = (combination: readonly string[]): string => JSON.stringify(combination);
const combinationOf = (key: string): string[] => JSON.parse(key) as string[];

export const activeSpecs = (specs: readonly SpecDraft[]): SpecDraft[] => specs.filter(({ values }) => values.length > 0);

export const countRows = ({ specs }: Matrix): number => activeSpecs(specs).reduce((count, { values }) => count * values.length, 1);

/** Every combination in the order of the specs; none when there are more than a product may have. */
export function rowsOf(matrix: Matrix): MatrixRow[] {
  if (countRows(matrix) > MAX_SKUS) return [];
  const combinations = activeSpecs(matrix.specs).reduce<string[][]>(
    (sofar, { values }) => sofar.flatMap((combination) => values.map((value) => [...combination, value])),
    [[]],
  );
  return combinations.map((combination) => {
    const key = keyOf(combination);
    return { key, combination, entry: matrix.entries[key] ?? blankEntry };
  });
}

export const enter = (matrix: Matrix, key: string, change: Partial<SkuEntry>): Matrix => ({
  ...matrix,
  entries: { ...matrix.entries, [key]: { ...(matrix.entries[key] ?? blankEntry), ...change } },
});

/** Puts the same price, weight… into every row, or only where nothing was entered yet. */
export function fillRows(matrix: Matrix, change: Partial<SkuEntry>, onlyBlank: boolean): Matrix {
  const names = Object.keys(change) as (keyof SkuEntry)[];
  return rowsOf(matrix).reduce((sofar, { key, entry }) => {
    const wanted = names.filter((name) => !onlyBlank || entry[name] === '');
    return enter(sofar, key, Object.fromEntries(wanted.map((name) => [name, change[name]])));
  }, matrix);
}

export const addSpec = (matrix: Matrix, id: string): Matrix => ({ ...matrix, specs: [...matrix.specs, { id, name: '', values: [] }] });

export const renameSpec = (matrix: Matrix, index: number, name: string): Matrix => withSpec(matrix, index, { name });

export function removeSpec(matrix: Matrix, index: number): Matrix {
  const entries = matrix.specs[index]!.values.length > 0 ? collapse(matrix, index) : matrix.entries;
  return { specs: matrix.specs.filter((_, at) => at !== index), entries };
}

export function moveSpec(matrix: Matrix, from: number, to: number): Matrix {
  const specs = moveItem(matrix.specs, from, to);
  const before = activeSpecs(matrix.specs).map(({ id }) => id);
  const order = activeSpecs(specs).map(({ id }) => before.indexOf(id));
  return { specs, entries: rekey(matrix.entries, (combination) => order.map((at) => combination[at]!)) };
}

export function addValue(matrix: Matrix, index: number, value: string): Matrix {
  const { values } = matrix.specs[index]!;
  if (values.includes(value)) return matrix;
  const position = positionOf(matrix.specs, index);
  const entries = values.length === 0 ? rekey(matrix.entries, (combination) => combination.toSpliced(position, 0, value)) : matrix.entries;
  return { ...withSpec(matrix, index, { values: [...values, value] }), entries };
}

export function removeValue(matrix: Matrix, index: number, value: string): Matrix {
  const values = matrix.specs[index]!.values.filter((kept) => kept !== value);
  const entries = values.length === 0 ? collapse(matrix, index) : matrix.entries;
  return { ...withSpec(matrix, index, { values }), entries };
}

export function renameValue(matrix: Matrix, index: number, value: string, next: string): Matrix {
  const { values } = matrix.specs[index]!;
  if (next === value || values.includes(next)) return matrix;
  const position = positionOf(matrix.specs, index);
  const entries = rekey(matrix.entries, (combination) => {
    if (combination[position] === next) return null;
    return combination[position] === value ? combination.with(position, next) : combination;
  });
  return { ...withSpec(matrix, index, { values: values.map((kept) => (kept === value ? next : kept)) }), entries };
}

export const moveValue = (matrix: Matrix, index: number, from: number, to: number): Matrix =>
  withSpec(matrix, index, { values: moveItem(matrix.specs[index]!.values, from, to) });

const withSpec = (matrix: Matrix, index: number, change: Partial<SpecDraft>): Matrix => ({
  ...matrix,
  specs: matrix.specs.map((spec, at) => (at === index ? { ...spec, ...change } : spec)),
});

/** Where a spec's value stands in a combination: specs without values take no place. */
const positionOf = (specs: readonly SpecDraft[], index: number): number => activeSpecs(specs.slice(0, index)).length;

type Entries = Matrix['entries'];

function rekey(entries: Entries, change: (combination: string[]) => string[] | null): Entries {
  const next: Record<string, SkuEntry> = {};
  for (const [key, entry] of Object.entries(entries)) {
    const combination = change(combinationOf(key));
    if (combination) next[keyOf(combination)] = entry;
  }
  return next;
}

/** Without one spec several rows become one: the first of its values that has an entry passes it on. */
function collapse({ specs, entries }: Matrix, index: number): Entries {
  const position = positionOf(specs, index);
  const next: Record<string, SkuEntry> = {};
  for (const value of specs[index]!.values)
    for (const [key, entry] of Object.entries(entries)) {
      const combination = combinationOf(key);
      if (combination[position] === value) next[keyOf(combination.toSpliced(position, 1))] ??= entry;
    }
  return next;
}
