import type { RefundRow } from '@lintuan/contracts/payments/schemas';
import { Button } from 'tdesign-react';
import { useCan } from '../../../app/session/me.ts';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { useRetryRefund } from '../queries/settle.ts';

/** Under the same number as before, so that WeChat never pays it back twice. */
export function RetryRefund({ refund: { refundId, state } }: { refund: RefundRow }) {
  const can = useCan();
  const { mutateAsync } = useRetryRefund();
  const { submit, busy } = useSubmit({ send: mutateAsync, onDone: () => toastDone('已重新提交，结果出来会更新在这里') });
  if (state !== 'failed' || !can('payments.refund')) return null;
  return (
    <Button variant="text" theme="primary" size="small" loading={busy} onClick={() => void submit({ refundId })}>
      重试
    </Button>
  );
}
