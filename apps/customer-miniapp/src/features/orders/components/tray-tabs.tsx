import { Tabs } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { orderCountsQuery, type TrayKey } from '../queries/orders.ts';
import { trays, trayWords, words } from '../words.ts';

export function TrayTabs({ tray, onChange }: { tray: TrayKey; onChange: (tray: TrayKey) => void }) {
  const { data: counts } = useQuery(orderCountsQuery);
  const countOf = (key: TrayKey): number => (counts && key in counts ? counts[key as keyof typeof counts] : 0);
  const items = trays.map((key) => ({ key, label: trayWords[key], count: countOf(key) }));
  return <Tabs sticky items={[{ key: 'all', label: words.all }, ...items]} value={tray} onChange={(key) => onChange(key as TrayKey)} />;
}
