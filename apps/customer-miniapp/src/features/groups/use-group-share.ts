import type { GroupPage } from '@lintuan/contracts/group-buy/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { withParams } from '@lintuan/miniapp-shell/routes/with-params.ts';
import { useQuery } from '@tanstack/react-query';
import { useShareTimeline } from '@tarojs/taro';
import { paths } from '../../app/routes/paths.ts';
import { useShare } from '../../app/share/use-share.ts';
import { shareQuery } from './queries/share.ts';
import { sayShareTitle } from './say-group.ts';
import { words } from './words.ts';

interface Shared {
  groupId: string;
  page: GroupPage | undefined;
  /** Members share by a link of their own. */
  isIn: boolean;
  /** The link one came by, which others pass on. */
  cameBy: string;
}

/** What WeChat hands on, and the address of the same page for everywhere else. */
export function useGroupShare({ groupId, page, isIn, cameBy }: Shared): string {
  const { data: own } = useQuery({ ...shareQuery(groupId), enabled: isIn });
  const params = { groupId, token: own?.token ?? cameBy };
  const title = page ? sayShareTitle(page) : words.title;
  const picture = page?.activity.pictureUrl ? { imageUrl: pictureUrl(page.activity.pictureUrl) } : {};
  const path = withParams(paths.group, params);
  useShare({ title, path, ...(own ? { imageUrl: pictureUrl(own.cardUrl) } : picture) });
  useShareTimeline(() => ({ title, query: withParams('', params).slice(1), ...picture }));
  return own?.h5Url ?? path;
}
