import { customerMessages } from '@lintuan/contracts/messages/endpoints';
import { newInbox } from '@lintuan/miniapp-inbox/inbox.ts';
import { call } from '../../app/api/call.ts';
import { tellError } from '../../app/errors/tell-error.ts';
import { queryClient } from '../../app/query-client.ts';
import { goTo } from '../../app/routes/go-to.ts';
import { MINE } from '../../app/session/session-store.ts';
import { faces } from './message-faces.ts';

export const inbox = newInbox({
  endpoints: customerMessages,
  call,
  client: queryClient,
  queryKey: [MINE, 'messages'],
  faces,
  targets: {
    order: (orderId) => goTo.order({ orderId }),
    group: (groupId) => goTo.group({ groupId }),
  },
  tellError,
});
