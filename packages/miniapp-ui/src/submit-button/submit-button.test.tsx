import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SubmitButton } from './submit-button.tsx';

afterEach(cleanup);

describe('the submit button', () => {
  it('submits once however often it is pressed before the answer', async () => {
    const answer = Promise.withResolvers<void>();
    const submit = vi.fn(() => answer.promise);
    render(<SubmitButton onSubmit={submit}>提交订单</SubmitButton>);
    const button = screen.getByRole('button');

    act(() => {
      button.click();
      button.click();
    });
    fireEvent.click(button);
    expect(submit).toHaveBeenCalledTimes(1);

    await act(async () => answer.resolve());
    fireEvent.click(button);
    expect(submit).toHaveBeenCalledTimes(2);
    await act(async () => undefined);
  });

  it('can be pressed again after a failure that its owner handled', async () => {
    const submit = vi.fn(() => Promise.reject(new Error('offline')).catch(() => undefined));
    render(<SubmitButton onSubmit={submit}>提交订单</SubmitButton>);
    await act(async () => screen.getByRole('button').click());
    await act(async () => screen.getByRole('button').click());
    expect(submit).toHaveBeenCalledTimes(2);
  });

  it('does nothing while it is disabled', () => {
    const submit = vi.fn(() => undefined);
    render(
      <SubmitButton onSubmit={submit} disabled>
        提交订单
      </SubmitButton>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(submit).not.toHaveBeenCalled();
  });
});
