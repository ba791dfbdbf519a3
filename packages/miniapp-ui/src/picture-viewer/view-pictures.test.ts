import { afterEach, describe, expect, it } from 'vitest';
import { viewPictures } from './view-pictures';

const viewer = () => document.querySelector<HTMLElement>('.lt-pictures');

afterEach(() => viewer()?.remove());

describe('the picture viewer', () => {
  it('shows every picture and which one is seen', () => {
    viewPictures(['/a.webp', '/b.webp']);
    expect(Array.from(document.querySelectorAll('img'), (picture) => picture.getAttribute('src'))).toEqual(['/a.webp', '/b.webp']);
    expect(viewer()?.textContent).toBe('1/2');
  });

  it.each([
    ['a tap', () => viewer()?.click()],
    ['Escape', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
  ])('is closed by %s', (_title, leave) => {
    viewPictures(['/a.webp']);
    leave();
    expect(viewer()).toBeNull();
  });
});
