import { type ExpressFee, SetMerchantExpressFee } from '@lintuan/contracts/delivery/schemas';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Input } from 'tdesign-react';
import { Field } from '../../../shared/form/field.tsx';
import { checkFields } from '../../../shared/form/field-errors.ts';
import { Actions, Form } from '../../../shared/form/form.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { Bone, Bones } from '../../../shared/states/bone.tsx';
import { Failed } from '../../../shared/states/failed.tsx';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { draftOfFee, readFee, sayFee } from '../express-fee-draft.ts';
import css from '../merchants.module.css';
import { expressFeeQuery, useSetExpressFee } from '../queries/express-fee.ts';

export function MerchantExpressFee({ merchantId }: { merchantId: string }) {
  const { data, error, refetch } = useQuery(expressFeeQuery(merchantId));
  if (data) return <FeeForm merchantId={merchantId} fee={data} />;
  if (error) return <Failed error={error} retry={refetch} what="运费" />;
  return (
    <Bones>
      <Bone height={24} width="50%" />
      <Bone height={32} />
    </Bones>
  );
}

function FeeForm({ merchantId, fee }: { merchantId: string; fee: ExpressFee }) {
  const [draft, setDraft] = useState(() => draftOfFee(fee));
  const { mutateAsync } = useSetExpressFee(merchantId);
  const read = readFee(draft);
  const { submit, busy, errors, edited } = useSubmit({
    send: mutateAsync,
    check: (input: SetMerchantExpressFee) => ({ ...checkFields(SetMerchantExpressFee, input), ...read.errors }),
    onDone: (saved) => {
      setDraft(draftOfFee(saved));
      toastDone('运费存好了，新订单按新运费算');
    },
  });
  return (
    <div className={css.panel}>
      <p className={css.fee}>现在：{sayFee(fee)}</p>
      <Form columns={2} onSubmit={() => void submit({ merchantId, ...read.fee })}>
        <Field label="每单运费（元）" required error={errors.baseFen} help="填 0 就是全部包邮">
          <Input
            value={draft.base}
            align="right"
            maxlength={10}
            onChange={(base) => {
              setDraft((current) => ({ ...current, base }));
              edited('baseFen');
            }}
          />
        </Field>
        <Field label="商品满多少包邮（元）" error={errors.freeAboveFen} help="选填，留空就不按金额包邮">
          <Input
            value={draft.freeAbove}
            placeholder="不按金额包邮"
            align="right"
            maxlength={12}
            onChange={(freeAbove) => {
              setDraft((current) => ({ ...current, freeAbove }));
              edited('freeAboveFen');
            }}
          />
        </Field>
        <Actions>
          <Button type="submit" loading={busy}>
            保存运费
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
