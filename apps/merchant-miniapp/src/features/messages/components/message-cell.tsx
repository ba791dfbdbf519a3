import { InboxCell } from '@lintuan/miniapp-inbox/inbox-cell.tsx';
import { goTo } from '../../../app/routes/go-to.ts';
import { inbox } from '../inbox.ts';

export const MessageCell = () => <InboxCell inbox={inbox} onClick={goTo.messages} />;
