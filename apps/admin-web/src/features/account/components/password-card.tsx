import { ChangePassword } from '@lintuan/contracts/staff/schemas';
import { useState } from 'react';
import { Button, Input } from 'tdesign-react';
import { Field } from '../../../shared/form/field.tsx';
import { checkFields } from '../../../shared/form/field-errors.ts';
import { Actions, Form } from '../../../shared/form/form.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { Card } from '../../../shared/layout/page.tsx';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import css from '../account.module.css';
import { useChangePassword } from '../queries/password.ts';

const BLANK = { current: '', next: '', again: '' };

export function PasswordCard() {
  const [draft, setDraft] = useState(BLANK);
  const { mutateAsync } = useChangePassword();
  const { submit, busy, errors, edited } = useSubmit({
    send: ({ input: { current, next }, key }) => mutateAsync({ input: { current, next }, key }),
    check: ({ current, next, again }: typeof BLANK) => ({
      ...checkFields(ChangePassword, { current, next }),
      ...(next !== again && { again: '两次填写的新密码不一样' }),
    }),
    onDone: () => {
      setDraft(BLANK);
      toastDone('密码已修改');
    },
  });
  const input = (name: keyof typeof BLANK) => ({
    value: draft[name],
    type: 'password' as const,
    autocomplete: name === 'current' ? 'current-password' : 'new-password',
    onChange: (value: string) => {
      edited(name);
      setDraft({ ...draft, [name]: value });
    },
  });

  return (
    <Card title="修改密码" id="password">
      <div className={css.narrow}>
        <Form onSubmit={() => void submit(draft)}>
          <Field label="当前密码" required error={errors.current}>
            <Input {...input('current')} />
          </Field>
          <Field label="新密码" required error={errors.next} help="8–128 个字符，别用太常见的">
            <Input {...input('next')} />
          </Field>
          <Field label="再填一次新密码" required error={errors.again}>
            <Input {...input('again')} />
          </Field>
          <Actions>
            <Button type="submit" loading={busy}>
              修改密码
            </Button>
          </Actions>
        </Form>
      </div>
    </Card>
  );
}
