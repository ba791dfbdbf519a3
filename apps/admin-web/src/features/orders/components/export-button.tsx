import type { ManagedOrderQuery } from '@lintuan/contracts/orders/schemas';
import { shanghaiDay } from '@lintuan/kernel/shanghai-day';
import { useState } from 'react';
import { DownloadIcon } from 'tdesign-icons-react';
import { Button } from 'tdesign-react';
import { toastDone, toastFailed } from '../../../shared/toast/toast-store.ts';
import { ordersCsv } from '../orders-csv.ts';
import { allOrders } from '../queries/all-orders.ts';

/** The list as it is filtered, as a sheet. */
export function ExportButton({ query, disabled }: { query: ManagedOrderQuery; disabled: boolean }) {
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      const { orders, total } = await allOrders(query);
      save(`订单-${shanghaiDay(new Date())}.csv`, ordersCsv(orders));
      toastDone(
        total > orders.length ? `导出了最近的 ${orders.length} 笔，共 ${total} 笔，请按日期分开导出` : `导出好了，共 ${orders.length} 笔`,
      );
    } catch (error) {
      toastFailed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="outline" theme="default" icon={<DownloadIcon />} loading={busy} disabled={disabled} onClick={() => void run()}>
      导出
    </Button>
  );
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
