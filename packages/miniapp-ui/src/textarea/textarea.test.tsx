import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Textarea } from './textarea';

afterEach(cleanup);

it.each([
  ['without a limit keeps every letter', {}, '文三路 1 号'],
  ['with a limit keeps as many as it allows', { maxLength: 3 }, '文三路'],
])('a text %s', (_, limit, kept) => {
  const change = vi.fn();
  render(<Textarea value="" onChange={change} placeholder="地址" {...limit} />);
  fireEvent.change(screen.getByPlaceholderText('地址'), { target: { value: '文三路 1 号' } });
  expect(change).toHaveBeenLastCalledWith(kept);
});
