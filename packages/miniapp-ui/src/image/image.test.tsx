import { fireEvent, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Image } from './image';

const face = (element: HTMLElement) => element.querySelector('.lt-icon')?.className;

test('a picture that nobody has given yet shows the placeholder, not a broken one', () => {
  const { container, getByLabelText } = render(<Image src={null} alt="土鸡蛋" />);
  expect(face(container)).toContain('t-icon-image');
  expect(face(container)).not.toContain('t-icon-image-error');
  expect(getByLabelText('土鸡蛋')).toBeTruthy();
});

test('a picture that does not load shows the broken one until another is given', () => {
  const { container, getByAltText, rerender } = render(<Image src="/files/a.webp" alt="土鸡蛋" />);
  fireEvent.error(getByAltText('土鸡蛋'));
  expect(face(container)).toContain('t-icon-image-error');
  rerender(<Image src="/files/b.webp" alt="土鸡蛋" />);
  expect(face(container)).toBeUndefined();
});
