import { NoticeBar } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../session/me.ts';
import { words } from '../words.ts';

export function ShopNotice() {
  const { data: me } = useQuery(meQuery);
  return me?.merchant.state === 'suspended' ? <NoticeBar tone="warning">{words.suspended}</NoticeBar> : null;
}
