import type { PaymentDetail } from '@lintuan/contracts/payments/schemas';
import { RefreshIcon } from 'tdesign-icons-react';
import { Button } from 'tdesign-react';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { paymentStateWords } from '../../../shared/trade-words.ts';
import css from '../payments.module.css';
import { useAskProvider } from '../queries/settle.ts';

/** WeChat is asked about what is still open; what it says is taken over at once. */
export function AskButton({ payment: { paymentId } }: { payment: PaymentDetail }) {
  const { mutateAsync } = useAskProvider();
  const { submit, busy } = useSubmit({
    send: mutateAsync,
    onDone: ({ state, amountFen, refundedFen }) =>
      toastDone(
        refundedFen > 0
          ? `问过微信了：${refundedFen >= amountFen ? '已全部退回' : '已退回一部分'}`
          : `问过微信了：${paymentStateWords[state].word}`,
      ),
  });
  return (
    <div className={css.ask}>
      <Button variant="outline" theme="default" icon={<RefreshIcon />} loading={busy} onClick={() => void submit({ paymentId })}>
        向微信查询
      </Button>
    </div>
  );
}
