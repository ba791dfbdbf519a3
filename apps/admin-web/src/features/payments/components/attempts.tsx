import type { AttemptView } from '@lintuan/contracts/payments/schemas';
import { CopyButton } from '../../../shared/layout/copy-button.tsx';
import { Facts } from '../../../shared/layout/facts.tsx';
import { StateWord } from '../../../shared/layout/state-word.tsx';
import { yuan } from '../../../shared/money/price.ts';
import { sayExactTime } from '../../../shared/time/say-time.ts';
import { attemptOutcomeWords, attemptStateWords } from '../../../shared/trade-words.ts';
import { sayHow } from '../payment-words.ts';
import css from '../payments.module.css';

export const Attempts = ({ attempts }: { attempts: AttemptView[] }) =>
  attempts.length > 0 ? (
    <ul className={css.cards}>
      {attempts.map((attempt) => (
        <li key={attempt.outTradeNo} className={css.card}>
          <Attempt attempt={attempt} />
        </li>
      ))}
    </ul>
  ) : (
    <p className={css.quiet}>顾客还没有点过付款</p>
  );

const Attempt = ({ attempt }: { attempt: AttemptView }) => (
  <>
    <div className={css.cardHead}>
      <b>{attempt.outTradeNo}</b>
      <CopyButton text={attempt.outTradeNo} what="支付单号" />
      <StateWord says={attemptStateWords[attempt.state]} />
      {attempt.outcome && <StateWord says={attemptOutcomeWords[attempt.outcome]} />}
      <span className={css.amount}>{yuan(attempt.amountFen)}</span>
    </div>
    <Facts
      facts={[
        ['方式', sayHow(attempt.provider, attempt.method)],
        ['商户号', attempt.mchid || '—'],
        ['微信单号', attempt.transactionId ?? '—'],
        ['发起', sayExactTime(attempt.createdAt)],
        ['付款', attempt.successTime ? sayExactTime(attempt.successTime) : undefined],
        ['付款期限', attempt.successTime || attempt.closedAt ? undefined : sayExactTime(attempt.expiresAt)],
        ['关闭', attempt.closedAt ? sayExactTime(attempt.closedAt) : undefined],
        ['占用退款', attempt.refundReservedFen > 0 ? yuan(attempt.refundReservedFen) : undefined],
        ['错误', attempt.lastError ? <span className={css.error}>{attempt.lastError}</span> : undefined],
      ]}
    />
  </>
);
