import { customerMessages } from '@lintuan/contracts/messages/endpoints';
import { MOST_TEMPLATES_ASKED } from '@lintuan/contracts/messages/kinds';
import { useQuery } from '@tanstack/react-query';
import Taro from '@tarojs/taro';
import { call } from '../../app/api/call.ts';
import { queryClient } from '../../app/query-client.ts';
import { useSession } from '../../app/session/session-store.ts';
import { answersOf } from './answers-of.ts';
import type { AskForMessages } from './ask-for-messages.types.ts';
import { templatesQuery } from './queries/templates.ts';

/** For pages with a tap that asks: WeChat lets nothing be waited for between the tap and the question. */
export function useMessageTemplates(): void {
  const { signedIn } = useSession();
  useQuery({ ...templatesQuery, enabled: signedIn });
}

export const askForMessages: AskForMessages = async (templates) => {
  const ids = queryClient.getQueryData(templatesQuery.queryKey);
  const asked = templates.flatMap((key) => (ids?.[key] ? [{ key, id: ids[key] }] : [])).slice(0, MOST_TEMPLATES_ASKED);
  if (asked.length === 0) return;
  try {
    const answers = answersOf(asked, await Taro.requestSubscribeMessage({ tmplIds: asked.map(({ id }) => id), entityIds: [] }));
    if (answers.length > 0) await call(customerMessages.accepted, { templates: answers });
  } catch {
    // Whoever turned the question off, or an old WeChat: the inbox tells it.
  }
};
