import type { MerchantStaffRow } from '@lintuan/contracts/merchants/schemas';
import { permissions } from '@lintuan/contracts/permissions';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AddIcon } from 'tdesign-icons-react';
import { Button } from 'tdesign-react';
import { useCan } from '../../../app/session/me.ts';
import { StateTag } from '../../../shared/layout/state-tag.tsx';
import { Empty } from '../../../shared/states/empty.tsx';
import { type Column, DataTable } from '../../../shared/table/data-table.tsx';
import { sayTime } from '../../../shared/time/say-time.ts';
import { merchantRoleWords } from '../../../shared/words.ts';
import css from '../merchants.module.css';
import { merchantStaffQuery } from '../queries/merchants.ts';
import { AddStaffForm } from './add-staff-form.tsx';
import { EditStaffForm } from './edit-staff-form.tsx';
import { StaffActions } from './staff-actions.tsx';

type Open = { kind: 'list' } | { kind: 'add' } | { kind: 'edit'; staff: MerchantStaffRow };

export function MerchantStaff({ merchantId }: { merchantId: string }) {
  const { data, error, refetch } = useQuery(merchantStaffQuery(merchantId));
  const [open, setOpen] = useState<Open>({ kind: 'list' });
  const mayEdit = useCan()('merchants.edit');
  const close = () => setOpen({ kind: 'list' });
  if (open.kind === 'add') return <AddStaffForm merchantId={merchantId} onClose={close} />;
  if (open.kind === 'edit') return <EditStaffForm merchantId={merchantId} staff={open.staff} onClose={close} />;

  const add = mayEdit && (
    <Button icon={<AddIcon />} onClick={() => setOpen({ kind: 'add' })}>
      添加员工
    </Button>
  );
  const actions: Column<MerchantStaffRow> = {
    key: 'actions',
    title: '操作',
    width: 128,
    actions: true,
    render: (staff) => <StaffActions merchantId={merchantId} staff={staff} onEdit={() => setOpen({ kind: 'edit', staff })} />,
  };
  return (
    <>
      {data && data.items.length > 0 && <div className={css.staffHead}>{add}</div>}
      <DataTable
        columns={mayEdit ? [...columns, actions] : columns}
        rows={data?.items}
        rowKey={({ staffId }) => staffId}
        what="员工"
        error={error}
        retry={refetch}
        minWidth={640}
        empty={<Empty text="还没有员工，添加后对方就能登录商家端" action={add} />}
      />
    </>
  );
}

const columns: Column<MerchantStaffRow>[] = [
  {
    key: 'name',
    title: '员工',
    width: 176,
    render: ({ displayName, name, role, disabled }) => (
      <>
        {displayName} <span className={css.quiet}>{merchantRoleWords[role]}</span>
        <div className={css.quiet}>{name}</div>
        {disabled && <StateTag tone="quiet">已停用</StateTag>}
      </>
    ),
  },
  {
    key: 'permissions',
    title: '权限',
    render: ({ permissions: held }) =>
      held.length > 0 ? held.map((code) => permissions[code]).join('、') : <span className={css.quiet}>没有权限</span>,
  },
  { key: 'login', title: '最近登录', width: 148, render: ({ lastLoginAt }) => (lastLoginAt ? sayTime(lastLoginAt) : '从未') },
];
