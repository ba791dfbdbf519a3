import type { AddMerchantStaff, MerchantRole } from '@lintuan/contracts/merchants/schemas';
import { type MerchantPermission, merchantPermissions, permissions } from '@lintuan/contracts/permissions';
import { Checkbox, Input, Radio } from 'tdesign-react';
import { Field } from '../../../shared/form/field.tsx';
import type { FieldErrors } from '../../../shared/form/field-errors.ts';
import { Wide } from '../../../shared/form/form.tsx';
import { merchantRoleWords, optionsOf } from '../../../shared/words.ts';

export type StaffDraft = Pick<AddMerchantStaff, 'displayName' | 'role' | 'permissions'>;

interface StaffFieldsProps {
  draft: StaffDraft;
  errors: FieldErrors;
  onChange: (change: Partial<StaffDraft>) => void;
}

const permissionOptions = merchantPermissions.map((code) => ({ value: code, label: permissions[code] }));

export const StaffFields = ({ draft, errors, onChange }: StaffFieldsProps) => (
  <>
    <Field label="姓名" required error={errors.displayName}>
      <Input value={draft.displayName} maxlength={20} onChange={(displayName) => onChange({ displayName })} />
    </Field>
    <Field group label="岗位" error={errors.role}>
      <Radio.Group
        value={draft.role}
        options={optionsOf(merchantRoleWords)}
        onChange={(role) => onChange({ role: role as MerchantRole })}
      />
    </Field>
    <Wide>
      <Field group label="权限" error={errors.permissions} help="只在自己店里有效">
        <Checkbox.Group
          value={draft.permissions}
          options={permissionOptions}
          onChange={(chosen) => onChange({ permissions: merchantPermissions.filter((code: MerchantPermission) => chosen.includes(code)) })}
        />
      </Field>
    </Wide>
  </>
);
