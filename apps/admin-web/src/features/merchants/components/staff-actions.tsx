import type { MerchantStaffRow } from '@lintuan/contracts/merchants/schemas';
import { Button } from 'tdesign-react';
import { ConfirmButton } from '../../../shared/layout/confirm-button.tsx';
import { toastDone, toastFailed } from '../../../shared/toast/toast-store.ts';
import { useEditStaff } from '../queries/save-staff.ts';

interface StaffActionsProps {
  merchantId: string;
  staff: MerchantStaffRow;
  onEdit: () => void;
}

export function StaffActions({ merchantId, staff: { staffId, displayName, disabled }, onEdit }: StaffActionsProps) {
  const { mutateAsync, isPending } = useEditStaff(merchantId);
  const turn = (off: boolean) =>
    mutateAsync({ input: { merchantId, staffId, disabled: off } }).then(
      () => toastDone(off ? `已停用${displayName}，对方已退出登录` : `已启用${displayName}`),
      toastFailed,
    );
  return (
    <>
      <Button variant="text" theme="primary" size="small" onClick={onEdit}>
        编辑
      </Button>
      {disabled ? (
        <Button variant="text" theme="primary" size="small" loading={isPending} onClick={() => void turn(false)}>
          启用
        </Button>
      ) : (
        <ConfirmButton size="small" question={`停用${displayName}？对方会立刻退出登录。`} confirm="停用" onConfirm={() => turn(true)}>
          停用
        </ConfirmButton>
      )}
    </>
  );
}
