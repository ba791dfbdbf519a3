import { ConfirmSecondFactor, type SecondFactorSetup } from '@lintuan/contracts/staff/schemas';
import { useEffect, useState } from 'react';
import { Button, Input } from 'tdesign-react';
import { Field } from '../../../shared/form/field.tsx';
import { checkFields } from '../../../shared/form/field-errors.ts';
import { Actions, Form } from '../../../shared/form/form.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { Bone } from '../../../shared/states/bone.tsx';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import css from '../account.module.css';
import { useConfirmSecondFactor } from '../queries/second-factor.ts';

export function ConfirmFactorForm({ setup, onDone }: { setup: SecondFactorSetup; onDone: () => void }) {
  const [totp, setTotp] = useState('');
  const { mutateAsync } = useConfirmSecondFactor();
  const { submit, busy, errors, edited } = useSubmit({
    send: mutateAsync,
    check: (input: { totp: string }) => checkFields(ConfirmSecondFactor, input),
    onDone: () => {
      toastDone('动态验证码已开启');
      onDone();
    },
  });
  const type = (value: string) => {
    edited('totp');
    setTotp(value.replace(/\D/g, '').slice(0, 6));
  };

  return (
    <div className={css.factor}>
      <QrCode text={setup.uri} />
      <div className={css.narrow}>
        <ol className={css.steps}>
          <li>用手机上的验证器扫左边的二维码</li>
          <li>
            扫不了就手动输入密钥：<code className={css.secret}>{setup.secret}</code>
          </li>
          <li>把验证器显示的 6 位数字填在下面</li>
        </ol>
        <Form onSubmit={() => void submit({ totp })}>
          <Field label="6 位数字" error={errors.totp}>
            <Input value={totp} onChange={type} autocomplete="one-time-code" autofocus />
          </Field>
          <Actions>
            <Button type="submit" loading={busy}>
              确认开启
            </Button>
            <Button variant="text" theme="default" onClick={onDone}>
              先不开
            </Button>
          </Actions>
        </Form>
      </div>
    </div>
  );
}

function QrCode({ text }: { text: string }) {
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void import('qrcode').then(async ({ toDataURL }) => {
      const url = await toDataURL(text, { width: 208, margin: 2 });
      if (current) setSource(url);
    });
    return () => {
      current = false;
    };
  }, [text]);
  return source ? (
    <img className={css.qr} src={source} width="208" height="208" alt="动态验证码的二维码" />
  ) : (
    <Bone width={208} height={208} />
  );
}
