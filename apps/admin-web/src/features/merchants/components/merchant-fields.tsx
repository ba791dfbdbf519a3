import { type MerchantDetail, MerchantForm } from '@lintuan/contracts/merchants/schemas';
import { useState } from 'react';
import { Button, Input, Textarea } from 'tdesign-react';
import { Field } from '../../../shared/form/field.tsx';
import { checkFields } from '../../../shared/form/field-errors.ts';
import { Actions, Form, Wide } from '../../../shared/form/form.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { OnePicture } from '../../../shared/pictures/one-picture.tsx';
import { blankMerchant, formOf, type MerchantDraft } from '../merchant-draft.ts';

interface MerchantFieldsProps {
  initial?: MerchantDraft;
  send: (sent: { input: MerchantForm; key: string }) => Promise<MerchantDetail>;
  onSaved: (merchant: MerchantDetail) => void;
  onCancel: () => void;
}

type TextName = 'name' | 'licenceNumber' | 'contactName' | 'contactPhone' | 'address' | 'notice';

export function MerchantFields({ initial = blankMerchant, send, onSaved, onCancel }: MerchantFieldsProps) {
  const [draft, setDraft] = useState(initial);
  const { submit, busy, errors, edited } = useSubmit({ send, check: (input) => checkFields(MerchantForm, input), onDone: onSaved });
  const set = <Name extends keyof MerchantDraft>(name: Name, value: MerchantDraft[Name]) => {
    setDraft((current) => ({ ...current, [name]: value }));
    edited(name);
  };
  const text = (name: TextName) => ({ value: draft[name], onChange: (value: string) => set(name, value) });

  return (
    <Form columns={2} onSubmit={() => void submit(formOf(draft))}>
      <Field label="店铺名称" required error={errors.name}>
        <Input {...text('name')} maxlength={30} />
      </Field>
      <Field label="营业执照号" required error={errors.licenceNumber} help="15–18 位数字或大写字母">
        <Input value={draft.licenceNumber} maxlength={18} onChange={(value) => set('licenceNumber', value.toUpperCase())} />
      </Field>
      <Field label="联系人" required error={errors.contactName}>
        <Input {...text('contactName')} maxlength={30} />
      </Field>
      <Field label="联系电话" required error={errors.contactPhone}>
        <Input {...text('contactPhone')} maxlength={11} />
      </Field>
      <Wide>
        <Field label="地址" required error={errors.address}>
          <Input {...text('address')} maxlength={120} />
        </Field>
      </Wide>
      <Wide>
        <Field label="店铺公告" error={errors.notice} help="顾客在店铺页看到，选填">
          <Textarea {...text('notice')} maxlength={200} autosize={{ minRows: 2, maxRows: 4 }} />
        </Field>
      </Wide>
      <Field group label="营业执照" error={errors.licenceFileId} help="拍清楚整张，顾客也能看到">
        <OnePicture label="营业执照" picture={draft.licence} onChange={(picture) => set('licence', picture)} />
      </Field>
      <Field group label="店铺标志" error={errors.logoFileId} help="方图">
        <OnePicture label="店铺标志" picture={draft.logo} onChange={(picture) => set('logo', picture)} />
      </Field>
      <Actions>
        <Button type="submit" loading={busy}>
          保存
        </Button>
        <Button variant="outline" theme="default" onClick={onCancel}>
          取消
        </Button>
      </Actions>
    </Form>
  );
}
