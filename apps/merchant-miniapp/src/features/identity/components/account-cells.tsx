import { Cell, CellGroup, confirm } from '@lintuan/miniapp-ui';
import { goTo } from '../../../app/routes/go-to.ts';
import { signOut } from '../sign-out.ts';
import { words } from '../words.ts';

export function AccountCells() {
  const leave = async () => {
    const sure = await confirm({
      title: words.signOutAsk,
      content: words.signOutNote,
      confirmText: words.signOut,
      cancelText: words.stay,
      danger: true,
    });
    if (sure) await signOut();
  };
  return (
    <CellGroup>
      <Cell title={words.devices} icon="secured" onClick={goTo.devices} />
      <Cell title={words.signOut} icon="logout" arrow={false} onClick={leave} />
    </CellGroup>
  );
}
