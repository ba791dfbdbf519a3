import { EditMerchantStaff, type MerchantStaffRow } from '@lintuan/contracts/merchants/schemas';
import { useState } from 'react';
import { Button, Input } from 'tdesign-react';
import { Field } from '../../../shared/form/field.tsx';
import { checkFields } from '../../../shared/form/field-errors.ts';
import { Actions, Form, Wide } from '../../../shared/form/form.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { useEditStaff } from '../queries/save-staff.ts';
import { type StaffDraft, StaffFields } from './staff-fields.tsx';

interface EditStaffFormProps {
  merchantId: string;
  staff: MerchantStaffRow;
  onClose: () => void;
}

export function EditStaffForm({ merchantId, staff, onClose }: EditStaffFormProps) {
  const { staffId, displayName, role, permissions } = staff;
  const [draft, setDraft] = useState<StaffDraft>({ displayName, role, permissions });
  const [password, setPassword] = useState('');
  const { mutateAsync } = useEditStaff(merchantId);
  const { submit, busy, errors, edited } = useSubmit({
    send: mutateAsync,
    check: (input: EditMerchantStaff) => checkFields(EditMerchantStaff, input),
    onDone: () => {
      toastDone(password ? '已保存，对方要用新密码重新登录' : '已保存');
      onClose();
    },
  });

  return (
    <Form columns={2} onSubmit={() => void submit({ ...draft, merchantId, staffId, ...(password && { password }) })}>
      <StaffFields
        draft={draft}
        errors={errors}
        onChange={(change) => {
          setDraft({ ...draft, ...change });
          for (const field of Object.keys(change)) edited(field);
        }}
      />
      <Wide>
        <Field label="重设密码" error={errors.password} help={`不改就留空；改了之后，${staff.name} 会在所有设备上退出`}>
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
      </Wide>
      <Actions>
        <Button type="submit" loading={busy}>
          保存
        </Button>
        <Button variant="outline" theme="default" onClick={onClose}>
          取消
        </Button>
      </Actions>
    </Form>
  );
}
