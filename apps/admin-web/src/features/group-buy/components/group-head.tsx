import type { ManagedGroupDetail } from '@lintuan/contracts/group-buy/managed-schemas';
import { useState } from 'react';
import { Button } from 'tdesign-react';
import { useCan } from '../../../app/session/me.ts';
import css from '../group-buy.module.css';
import { sayGroup } from '../group-buy-words.ts';
import { fillingOf } from '../view-model.ts';
import { FillForm } from './fill-form.tsx';

/** How the group stands, and whether its empty seats can be filled. */
export function GroupHead({ group }: { group: ManagedGroupDetail }) {
  const [open, setOpen] = useState(false);
  const filling = fillingOf(group, useCan(), new Date());
  return (
    <div className={css.head}>
      <p>{sayGroup(group)}</p>
      {filling?.may && open && <FillForm groupId={group.groupId} seats={filling.seats} onClose={() => setOpen(false)} />}
      {filling && !(filling.may && open) && (
        <div className={css.buttons}>
          <Button theme="default" variant="outline" disabled={!filling.may} onClick={() => setOpen(true)}>
            商家补位成团
          </Button>
          {!filling.may && <span className={css.small}>{filling.why}</span>}
        </div>
      )}
    </div>
  );
}
