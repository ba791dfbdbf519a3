import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Price } from './price.tsx';

afterEach(cleanup);

const words = (element: React.JSX.Element) => render(element).container.textContent;

describe('a price', () => {
  it.each([
    [0, '¥0.00'],
    [1, '¥0.01'],
    [10, '¥0.10'],
    [1280, '¥12.80'],
    [99_999_999, '¥999999.99'],
    [-50, '-¥0.50'],
  ])('shows %i fen exactly as %s', (fen, shown) => {
    expect(words(<Price fen={fen} />)).toBe(shown);
  });

  it('shows the original price only while it is the higher one', () => {
    expect(words(<Price fen={1280} originalFen={1990} />)).toBe('¥12.80¥19.90');
    cleanup();
    expect(words(<Price fen={1280} originalFen={1280} />)).toBe('¥12.80');
    cleanup();
    expect(words(<Price fen={1280} originalFen={null} />)).toBe('¥12.80');
  });
});
