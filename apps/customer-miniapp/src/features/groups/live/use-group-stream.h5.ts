import { groupStreamPath } from '@lintuan/contracts/group-buy/endpoints';
import type { GroupPage } from '@lintuan/contracts/group-buy/schemas';
import { apiOrigin } from '@lintuan/miniapp-shell/api/origin.ts';
import { useEffect, useState } from 'react';
import { groupChanged } from '../queries/group.ts';

/** Hears of every change while it is on. False while nothing comes this way: then one has to ask. */
export function useGroupStream(groupId: string, on: boolean): boolean {
  const [hears, setHears] = useState(false);
  useEffect(() => {
    if (!on || typeof EventSource === 'undefined') return;
    const stream = new EventSource(`${apiOrigin}/api/v1${groupStreamPath(groupId)}`);
    stream.onmessage = ({ data }: MessageEvent<string>) => {
      groupChanged(JSON.parse(data) as GroupPage);
      setHears(true);
    };
    // The browser connects again by itself where that can help.
    stream.onerror = () => setHears(false);
    return () => {
      stream.close();
      setHears(false);
    };
  }, [groupId, on]);
  return hears;
}
