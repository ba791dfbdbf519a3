import type { ManagedProduct, MoveShelf } from '@lintuan/contracts/catalog/schemas';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { Button } from 'tdesign-react';
import { useCan } from '../../../app/session/me.ts';
import { ConfirmDialog } from '../../../shared/layout/confirm-dialog.tsx';
import { type MenuItem, MoreMenu } from '../../../shared/layout/more-menu.tsx';
import { toastDone, toastFailed } from '../../../shared/toast/toast-store.ts';
import { useMoveShelf } from '../queries/move-shelf.ts';

export function ProductActions({ product: { productId, name, shelf } }: { product: ManagedProduct }) {
  const can = useCan();
  const navigate = useNavigate();
  const { search } = useLocation();
  const [deleting, setDeleting] = useState(false);
  const { mutateAsync, isPending } = useMoveShelf();
  const move = (to: MoveShelf['shelf'], onMoved: () => void) => mutateAsync({ productId, shelf: to }).then(onMoved, toastFailed);
  const goingOn = shelf !== 'on';
  const toggle = () => {
    const [to, back] = goingOn ? (['on', 'off'] as const) : (['off', 'on'] as const);
    const undo = () => void move(back, () => toastDone(`「${name}」${back === 'on' ? '重新上架了' : '已下架'}`));
    void move(to, () => toastDone(`已${goingOn ? '上架' : '下架'}「${name}」`, { label: shelf === 'draft' ? '下架' : '撤销', run: undo }));
  };
  const deletion: MenuItem = {
    content: shelf === 'on' ? '删除（请先下架）' : '删除',
    theme: 'error',
    disabled: shelf === 'on',
    onClick: () => setDeleting(true),
  };
  const items: MenuItem[] = [
    ...(can('stock.read') ? [{ content: '库存', onClick: () => navigate(`/products/stock/${productId}${search}`) }] : []),
    ...(can('catalog.shelf') ? [deletion] : []),
  ];

  return (
    <>
      {can('catalog.edit') && <Link to={`/products/${productId}`}>编辑</Link>}
      {can('catalog.shelf') && (
        <Button variant="text" theme="primary" size="small" disabled={isPending} onClick={toggle}>
          {goingOn ? '上架' : '下架'}
        </Button>
      )}
      <MoreMenu label={`${name}的更多操作`} items={items} />
      {deleting && (
        <ConfirmDialog
          title={`删除「${name}」？`}
          text="删除后顾客看不到它，也不能恢复；已有订单不受影响。"
          confirm="删除"
          onConfirm={() => move('deleted', () => toastDone(`已删除「${name}」`))}
          onClose={() => setDeleting(false)}
        />
      )}
    </>
  );
}
