import { SetLowStock, type StockRow } from '@lintuan/contracts/stock/schemas';
import { useState } from 'react';
import { Button, Input } from 'tdesign-react';
import { Field } from '../../../shared/form/field.tsx';
import { checkFields } from '../../../shared/form/field-errors.ts';
import { Actions, Form } from '../../../shared/form/form.tsx';
import { useSubmit } from '../../../shared/form/use-submit.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { useSetLowStock } from '../queries/change-stock.ts';

export function LowStockForm({ row }: { row: StockRow }) {
  const [text, setText] = useState(String(row.lowStockAt));
  const { mutateAsync } = useSetLowStock();
  const { submit, busy, errors, edited } = useSubmit({
    send: mutateAsync,
    check: (input: SetLowStock) => (/^\d{1,7}$/.test(text.trim()) ? checkFields(SetLowStock, input) : { lowStockAt: '填 0 或更大的整数' }),
    onDone: () => toastDone('预警线已保存'),
  });

  return (
    <Form columns={2} onSubmit={() => void submit({ skuId: row.skuId, lowStockAt: Number(text) })}>
      <Field label="可售不多于多少件时提醒" error={errors.lowStockAt} help="填 0 表示不提醒">
        <Input
          value={text}
          align="right"
          onChange={(next) => {
            setText(next);
            edited('lowStockAt');
          }}
        />
      </Field>
      <Actions>
        <Button type="submit" loading={busy}>
          保存
        </Button>
      </Actions>
    </Form>
  );
}
