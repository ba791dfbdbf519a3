import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { NoticeBar, PageState, Skeleton } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { type Editor, useEditor } from '../form/use-editor.ts';
import { activityQuery } from '../queries/activity.ts';
import './activity-editor.less';
import { ConfirmStep } from './confirm-step.tsx';
import { EditorBar } from './editor-bar.tsx';
import { PriceStep } from './price-step.tsx';
import { ProductStep } from './product-step.tsx';
import { RuleStep } from './rule-step.tsx';
import { StepMarks } from './step-marks.tsx';

export const ActivityEditor = ({ activityId }: { activityId: string | undefined }) =>
  activityId ? <EditSaved activityId={activityId} /> : <Steps activity={null} />;

function EditSaved({ activityId }: { activityId: string }) {
  const query = useQuery(activityQuery(activityId));
  return (
    <PageState query={query} skeleton={<Skeleton shape="form" count={6} />} errorText={errorWords}>
      {(activity) => <Steps activity={activity} />}
    </PageState>
  );
}

function Steps({ activity }: { activity: ManagedActivity | null }) {
  const editor = useEditor(activity);
  return (
    <View>
      <StepMarks step={editor.step} />
      {editor.problem && (
        <View role="alert">
          <NoticeBar tone="error">{editor.problem}</NoticeBar>
        </View>
      )}
      {editor.step === 0 ? (
        <ProductStep chosen={editor.draft.productId} onChoose={editor.choose} />
      ) : (
        <Filling editor={editor} known={activity !== null} />
      )}
    </View>
  );
}

/** Prices and hints need the product; what was typed is kept while it loads. */
function Filling({ editor, known }: { editor: Editor; known: boolean }) {
  const { offerState, step } = editor;
  return (
    <PageState query={offerState} skeleton={<Skeleton shape="form" count={6} />} errorText={errorWords}>
      {(offer) => (
        <View className="activity-editor">
          {step === 1 && <PriceStep editor={editor} offer={offer} />}
          {step === 2 && <RuleStep editor={editor} />}
          {step === 3 && <ConfirmStep editor={editor} offer={offer} />}
          <EditorBar editor={editor} known={known} />
        </View>
      )}
    </PageState>
  );
}
