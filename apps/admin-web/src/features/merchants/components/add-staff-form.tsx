import { AddMerchantStaff } from '@lintuan/contracts/merchants/schemas';
import { useState } from 'react';
import { Button, Input } from 'tdesign-react';
import { Field } from '../../../shared/form/field.tsx';
import { checkFields } from '../../../shared/form/field-errors.ts';
import { Actions, Form } from '../../../shared/form/form.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { useAddStaff } from '../queries/save-staff.ts';
import { type StaffDraft, StaffFields } from './staff-fields.tsx';

const blank: StaffDraft = { displayName: '', role: 'clerk', permissions: ['catalog.read', 'stock.read'] };

export function AddStaffForm({ merchantId, onClose }: { merchantId: string; onClose: () => void }) {
  const [draft, setDraft] = useState(blank);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const { mutateAsync } = useAddStaff(merchantId);
  const { submit, busy, errors, edited } = useSubmit({
    send: mutateAsync,
    check: (input: AddMerchantStaff) => checkFields(AddMerchantStaff, input),
    onDone: ({ displayName }) => {
      toastDone(`已添加${displayName}，请把登录名和密码告诉对方`);
      onClose();
    },
  });

  return (
    <Form columns={2} onSubmit={() => void submit({ ...draft, merchantId, name, password })}>
      <Field label="登录名" required error={errors.name} help="3–30 位小写字母、数字、点或横线">
        <Input
          value={name}
          maxlength={30}
          autofocus
          autocomplete="off"
          onChange={(text) => {
            setName(text.toLowerCase());
            edited('name');
          }}
        />
      </Field>
      <Field label="初始密码" required error={errors.password} help="至少 8 个字符，请对方登录后修改">
        <Input
          value={password}
          type="password"
          autocomplete="new-password"
          onChange={(text) => {
            setPassword(text);
            edited('password');
          }}
        />
      </Field>
      <StaffFields
        draft={draft}
        errors={errors}
        onChange={(change) => {
          setDraft({ ...draft, ...change });
          for (const field of Object.keys(change)) edited(field);
        }}
      />
      <Actions>
        <Button type="submit" loading={busy}>
          添加
        </Button>
        <Button variant="outline" theme="default" onClick={onClose}>
          取消
        </Button>
      </Actions>
    </Form>
  );
}
