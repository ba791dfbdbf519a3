import { describe, expect, test } from 'vitest';
import { type ChangeKind, previewChange, sayChange, signed, takenBack, typeDigit } from './preview.ts';

const balance = { onHand: 42, locked: 5 };
const preview = (kind: ChangeKind, digits: string, minus = false) => previewChange(balance, { kind, digits, minus });

describe('a typed number previews what it would do', () => {
  test.each([
    ['receive', '12', false, { quantity: 12, delta: 12, onHand: 54, available: 49 }],
    ['damage', '2', false, { quantity: 2, delta: -2, onHand: 40, available: 35 }],
    ['stocktake', '40', false, { quantity: 40, delta: -2, onHand: 40, available: 35 }],
    ['stocktake', '42', false, { quantity: 42, delta: 0, onHand: 42, available: 37 }],
    ['adjust', '3', false, { quantity: 3, delta: 3, onHand: 45, available: 40 }],
    ['adjust', '3', true, { quantity: -3, delta: -3, onHand: 39, available: 34 }],
  ] as const)('%s %s (minus: %s)', (kind, digits, minus, expected) => {
    expect(preview(kind, digits, minus)).toEqual({ state: 'ready', ...expected });
  });

  test('damage may take everything that no order holds, and not one piece more', () => {
    expect(preview('damage', '37')).toMatchObject({ state: 'ready', available: 0 });
    expect(preview('damage', '38')).toEqual({ state: 'refused', problem: '5 件被订单占用，最多减 37 件' });
  });

  test('a minus means something for an adjustment only', () => {
    expect(preview('receive', '3', true)).toMatchObject({ delta: 3 });
    expect(preview('damage', '3', true)).toMatchObject({ delta: -3 });
  });

  test('a count below what orders hold is refused with how many they hold', () => {
    expect(preview('stocktake', '4')).toEqual({ state: 'refused', problem: '订单占用着 5 件，不能少于它' });
    expect(preview('stocktake', '5')).toMatchObject({ state: 'ready', available: 0 });
  });

  test('nothing counted is an answer, nothing received is not', () => {
    expect(previewChange({ onHand: 8, locked: 0 }, { kind: 'stocktake', digits: '0', minus: false })).toMatchObject({
      delta: -8,
      onHand: 0,
    });
    for (const kind of ['receive', 'damage', 'adjust'] as const) expect(preview(kind, '0').state).toBe('refused');
  });

  test('before anything is typed there is nothing to say', () => {
    expect(preview('receive', '')).toEqual({ state: 'empty' });
  });

  test('words for an empty shelf differ from words for a shelf that orders hold', () => {
    const damage = (onHand: number, locked: number) => previewChange({ onHand, locked }, { kind: 'damage', digits: '1', minus: false });
    expect(damage(0, 0)).toEqual({ state: 'refused', problem: '现在没有货，不能再减' });
    expect(damage(5, 5)).toEqual({ state: 'refused', problem: '5 件都被订单占用，不能再减' });
  });

  test('more than a million at once is refused', () => {
    expect(preview('receive', '1000000').state).toBe('ready');
    expect(preview('receive', '1000001').state).toBe('refused');
  });
});

test('keys make a number without leading noughts and of at most seven digits', () => {
  expect(['1', '2', '0'].reduce(typeDigit, '')).toBe('120');
  expect(['0', '0', '7'].reduce(typeDigit, '')).toBe('7');
  expect(typeDigit('1000000', '0')).toBe('1000000');
});

test('a change is said with its sign or its direction', () => {
  expect(signed(12)).toBe('+12');
  expect(signed(-3)).toBe('−3');
  expect(sayChange({ kind: 'receive', quantity: 12 })).toBe('入库 12 件');
  expect(sayChange({ kind: 'damage', quantity: 2 })).toBe('报损 2 件');
  expect(sayChange({ kind: 'adjust', quantity: -3 })).toBe('调整 −3 件');
});

test('taking a change back moves as many pieces the other way, and a count cannot be taken back', () => {
  expect(takenBack({ kind: 'receive', quantity: 12 })).toBe(-12);
  expect(takenBack({ kind: 'damage', quantity: 2 })).toBe(2);
  expect(takenBack({ kind: 'adjust', quantity: -3 })).toBe(3);
  expect(takenBack({ kind: 'stocktake', quantity: 40 })).toBeNull();
});
