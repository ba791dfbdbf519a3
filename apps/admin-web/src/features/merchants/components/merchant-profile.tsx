import type { MerchantDetail } from '@lintuan/contracts/merchants/schemas';
import { useState } from 'react';
import { Button } from 'tdesign-react';
import { useCan } from '../../../app/session/me.ts';
import { sayTime } from '../../../shared/time/say-time.ts';
import { toastDone } from '../../../shared/toast/toast-store.ts';
import { draftOf } from '../merchant-draft.ts';
import { type Move, movesFrom } from '../merchant-moves.ts';
import css from '../merchants.module.css';
import { useEditMerchant } from '../queries/save-merchant.ts';
import { MerchantFields } from './merchant-fields.tsx';
import { MoveForm } from './move-form.tsx';

export function MerchantProfile({ merchant }: { merchant: MerchantDetail }) {
  const can = useCan();
  const [editing, setEditing] = useState(false);
  const [moving, setMoving] = useState<Move | null>(null);
  const { mutateAsync } = useEditMerchant();
  const { merchantId } = merchant;

  if (editing)
    return (
      <MerchantFields
        initial={draftOf(merchant)}
        send={({ input }) => mutateAsync({ input: { ...input, merchantId } })}
        onCancel={() => setEditing(false)}
        onSaved={() => {
          toastDone('已保存');
          setEditing(false);
        }}
      />
    );
  return (
    <>
      <Facts merchant={merchant} />
      {can('merchants.edit') &&
        (moving ? (
          <MoveForm merchantId={merchantId} move={moving} onClose={() => setMoving(null)} />
        ) : (
          <div className={css.buttons}>
            {movesFrom(merchant.state).map((move) => (
              <Button
                key={move.action}
                theme={move.reasonRequired ? 'danger' : 'primary'}
                variant={move.reasonRequired ? 'outline' : 'base'}
                onClick={() => setMoving(move)}
              >
                {move.word}
              </Button>
            ))}
            <Button variant="outline" theme="default" onClick={() => setEditing(true)}>
              编辑资料
            </Button>
          </div>
        ))}
    </>
  );
}

const Facts = ({ merchant }: { merchant: MerchantDetail }) => (
  <dl className={css.facts}>
    <dt>联系人</dt>
    <dd>{merchant.contactName}</dd>
    <dt>联系电话</dt>
    <dd>{merchant.contactPhone}</dd>
    <dt>地址</dt>
    <dd>{merchant.address}</dd>
    <dt>店铺公告</dt>
    <dd>{merchant.notice || '—'}</dd>
    <dt>营业执照号</dt>
    <dd>{merchant.licenceNumber}</dd>
    <dt>营业执照</dt>
    <dd>
      {merchant.licencePictureUrl ? (
        <a href={merchant.licencePictureUrl} target="_blank" rel="noreferrer" aria-label="看营业执照大图">
          <img className={css.licence} src={merchant.licencePictureUrl} alt={`${merchant.name}的营业执照`} />
        </a>
      ) : (
        '还没上传'
      )}
    </dd>
    <dt>创建于</dt>
    <dd>{sayTime(merchant.createdAt)}</dd>
  </dl>
);
