import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandAt, bandsFor, heightAt, namedBands, niceStep, scaleFor } from './scale.ts';

test.each([
  [0, 1],
  [1, 1],
  [3, 5],
  [12, 20],
  [230, 500],
  [501, 1000],
])('a step of at least %i is the round %i', (rough, step) => {
  expect(niceStep(rough)).toBe(step);
});

test.each([
  [[], [0, 1]],
  [
    [0, 0, 0],
    [0, 1],
  ],
  [[3], [0, 1, 2, 3]],
  [
    [0, 35, 80],
    [0, 20, 40, 60, 80],
  ],
  [
    [-30, 100],
    [-50, 0, 50, 100],
  ],
  [
    [-12, -4],
    [-15, -10, -5, 0],
  ],
])('the values %j stand between the ticks %j', (values, ticks) => {
  expect(scaleFor(values).ticks).toEqual(ticks);
});

const amounts = fc.array(fc.integer({ min: -100_000_000, max: 1_000_000_000 }), { maxLength: 90 });

test('every value and zero have their place within the height', () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const scale = scaleFor(values);
      for (const value of [...values, 0]) {
        const y = heightAt(scale, value, 180);
        if (y < -1e-6 || y > 180 + 1e-6) return false;
      }
      return scale.ticks.length >= 2 && scale.ticks.length <= 8 && scale.ticks.includes(0);
    }),
  );
});

test('more stands higher, and the ends of the scale are the ends of the height', () => {
  const scale = scaleFor([0, 80]);
  expect(heightAt(scale, 80, 180)).toBe(0);
  expect(heightAt(scale, 0, 180)).toBe(180);
  expect(heightAt(scale, 40, 180)).toBe(90);
});

test('the bars of ninety days fit beside one another', () => {
  for (const count of [7, 30, 90]) {
    const { band, bar } = bandsFor(count, 900);
    expect(bar).toBeLessThan(band);
    expect(band * count).toBeCloseTo(900);
  }
});

test.each([
  [0, 0],
  [-5, 0],
  [99, 0],
  [101, 1],
  [700, 6],
  [900, 6],
])('a pointer at %i of 700 is over day %i of seven', (x, index) => {
  expect(bandAt(x, 7, 700)).toBe(index);
});

test('days are named as far as their words have room, today always', () => {
  expect(namedBands(7, 700, 56)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(namedBands(30, 560, 56)).toEqual([2, 5, 8, 11, 14, 17, 20, 23, 26, 29]);
  expect(namedBands(90, 100, 56).at(-1)).toBe(89);
  expect(namedBands(0, 100, 56)).toEqual([]);
});
