import type { PaymentDetail } from '@lintuan/contracts/payments/schemas';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { CheckoutLinks } from '../../shared/drawers/checkout-links.tsx';
import { LinkedDrawer } from '../../shared/drawers/linked-drawer.tsx';
import { Facts, Section } from '../../shared/layout/facts.tsx';
import { StateTag } from '../../shared/layout/state-tag.tsx';
import { StateWord } from '../../shared/layout/state-word.tsx';
import { yuan } from '../../shared/money/price.ts';
import { Bone, Bones } from '../../shared/states/bone.tsx';
import { Failed } from '../../shared/states/failed.tsx';
import { sayTime } from '../../shared/time/say-time.ts';
import { paymentStateWords } from '../../shared/trade-words.ts';
import { AskButton } from './components/ask-button.tsx';
import { Attempts } from './components/attempts.tsx';
import { Notices } from './components/notices.tsx';
import { PaymentRefunds } from './components/payment-refunds.tsx';
import { sayPurpose } from './payment-words.ts';
import css from './payments.module.css';
import { paymentQuery } from './queries/payments.ts';

export function PaymentDrawer() {
  const { paymentId = '' } = useParams();
  const { data: payment, error, refetch } = useQuery(paymentQuery(paymentId));
  const title = payment ? (
    <>
      支付 {yuan(payment.amountFen)}
      <StateWord says={paymentStateWords[payment.state]} />
      {payment.flagged && <StateTag tone="bad">通知异常</StateTag>}
    </>
  ) : (
    '支付'
  );
  return (
    <LinkedDrawer title={title}>
      {payment ? (
        <div key={payment.paymentId}>
          <Head payment={payment} />
          <Section title="付款尝试">
            <Attempts attempts={payment.attemptList} />
          </Section>
          <Section title="退款">
            <PaymentRefunds refunds={payment.refunds} />
          </Section>
          <Section title="支付通知">
            <Notices notices={payment.notices} />
          </Section>
        </div>
      ) : error ? (
        <Failed error={error} retry={refetch} what="支付" />
      ) : (
        <DrawerBones />
      )}
    </LinkedDrawer>
  );
}

const Head = ({ payment }: { payment: PaymentDetail }) => (
  <div className={css.head}>
    <Facts
      facts={[
        ['付款人', payment.payerName],
        ['内容', payment.description],
        [
          '用途',
          <span key="purpose" className={css.purpose}>
            {sayPurpose(payment.purpose)}
            {payment.purpose === 'checkout' && payment.subjectId && <CheckoutLinks checkoutId={payment.subjectId} />}
          </span>,
        ],
        ['创建', sayTime(payment.createdAt)],
        ['付款期限', payment.state === 'open' ? sayTime(payment.expiresAt) : undefined],
        ['到账', payment.succeededAt ? sayTime(payment.succeededAt) : undefined],
        ['关闭', payment.closedAt ? sayTime(payment.closedAt) : undefined],
        ['已退', payment.refundedFen > 0 ? yuan(payment.refundedFen) : undefined],
      ]}
    />
    <AskButton payment={payment} />
  </div>
);

const DrawerBones = () => (
  <Bones>
    <Bone height={24} width="60%" />
    <Bone height={24} width="80%" />
    <Bone height={24} width="50%" />
    <Bone height={160} />
    <Bone height={120} />
  </Bones>
);
