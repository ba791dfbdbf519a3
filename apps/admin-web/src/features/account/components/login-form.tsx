import { CallError } from '@lintuan/api-client/client';
import { useRef, useState } from 'react';
import { Button, Input } from 'tdesign-react';
import { useSession } from '../../../app/session/session-store.ts';
import { Field } from '../../../shared/form/field.tsx';
import { Form } from '../../../shared/form/form.tsx';
import css from '../login.module.css';
import { useSignIn } from '../queries/sign-in.ts';

export function LoginForm() {
  const keep = useSession((state) => state.keep);
  const { mutate, error, isPending } = useSignIn();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState('');
  const [factorAsked, setFactorAsked] = useState(false);
  const running = useRef(false);
  const ready = name.trim() !== '' && password !== '' && (!factorAsked || /^\d{6}$/.test(totp));
  const onlyFactorMissing = error instanceof CallError && error.reason === 'identity.second_factor_required' && totp === '';

  const submit = () => {
    if (!ready || running.current) return;
    running.current = true;
    mutate(
      { name: name.trim(), password, ...(factorAsked && { totp }) },
      {
        onSuccess: keep,
        onError: (refusal) => refusal instanceof CallError && refusal.reason === 'identity.second_factor_required' && setFactorAsked(true),
        onSettled: () => {
          running.current = false;
        },
      },
    );
  };

  return (
    <Form onSubmit={submit}>
      <Field label="登录名">
        <Input value={name} onChange={setName} name="username" autocomplete="username" autofocus size="large" maxlength={50} />
      </Field>
      <Field label="密码">
        <Input value={password} onChange={setPassword} type="password" name="password" autocomplete="current-password" size="large" />
      </Field>
      {factorAsked && (
        <Field label="动态验证码" help="打开手机上的验证器，输入 6 位数字">
          <Input
            value={totp}
            onChange={(value) => setTotp(value.replace(/\D/g, '').slice(0, 6))}
            name="totp"
            autocomplete="one-time-code"
            autofocus
            size="large"
          />
        </Field>
      )}
      {error && !onlyFactorMissing && (
        <p className={css.refusal} role="alert">
          {error.message}
        </p>
      )}
      <Button type="submit" size="large" block loading={isPending} disabled={!ready}>
        登录
      </Button>
    </Form>
  );
}
