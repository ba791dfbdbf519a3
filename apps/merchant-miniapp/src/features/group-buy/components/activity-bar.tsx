import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { actionsOf, isOver } from '@lintuan/contracts/group-buy/managed-view';
import { Button, SafeBottom } from '@lintuan/miniapp-ui';
import { useState } from 'react';
import { goTo } from '../../../app/routes/go-to.ts';
import { useCan } from '../../../app/session/me.ts';
import { words } from '../words.ts';
import { DiscardButton } from './discard-button.tsx';
import { PublishSheet } from './publish-sheet.tsx';
import { StopSheet } from './stop-sheet.tsx';

/** What can be done with the activity as it stands. */
export function ActivityBar({ activity }: { activity: ManagedActivity }) {
  const actions = actionsOf(activity, useCan());
  const [sheet, setSheet] = useState<'publish' | 'stop' | null>(null);
  const close = () => setSheet(null);
  if (actions.length === 0) return null;
  return (
    <>
      {actions.includes('discard') && <DiscardButton activityId={activity.activityId} />}
      <SafeBottom>
        {actions.includes('edit') && (
          <Button size="large" tone="default" pill block onClick={() => goTo.editActivity(activity)}>
            {words.edit}
          </Button>
        )}
        {actions.includes('stop') && (
          <Button size="large" tone="danger" variant="outline" pill block onClick={() => setSheet('stop')}>
            {isOver(activity) ? words.endGroups : words.stop}
          </Button>
        )}
        {actions.includes('publish') && (
          <Button size="large" pill block onClick={() => setSheet('publish')}>
            {words.publish}
          </Button>
        )}
      </SafeBottom>
      <PublishSheet activity={activity} open={sheet === 'publish'} onClose={close} />
      <StopSheet activity={activity} open={sheet === 'stop'} onClose={close} />
    </>
  );
}
