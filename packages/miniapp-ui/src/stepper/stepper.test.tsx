import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Stepper } from './stepper.tsx';

afterEach(cleanup);

describe('the stepper', () => {
  it('never leaves its limits and says which one was met', () => {
    const change = vi.fn();
    const limit = vi.fn();
    const { rerender } = render(<Stepper value={1} max={2} onChange={change} onLimit={limit} />);
    fireEvent.click(screen.getByLabelText('减少'));
    expect(limit).toHaveBeenLastCalledWith('min');
    fireEvent.click(screen.getByLabelText('增加'));
    expect(change).toHaveBeenLastCalledWith(2);
    rerender(<Stepper value={2} max={2} onChange={change} onLimit={limit} />);
    fireEvent.click(screen.getByLabelText('增加'));
    expect(limit).toHaveBeenLastCalledWith('max');
    expect(change).toHaveBeenCalledTimes(1);
  });
});
