import { Tabs } from '@lintuan/miniapp-ui';
import type { MyTray } from '../queries/my-groups.ts';
import { trayWords } from '../words.ts';

const items = Object.entries(trayWords).map(([key, label]) => ({ key, label }));

export function MyTrayTabs({ tray, onChange }: { tray: MyTray; onChange: (tray: MyTray) => void }) {
  return <Tabs sticky items={items} value={tray} onChange={(key) => onChange(key as MyTray)} />;
}
