import { Button, SafeBottom, SubmitButton, toast } from '@lintuan/miniapp-ui';
import { goBack, goTo } from '../../../app/routes/go-to.ts';
import type { Step } from '../form/read-activity.ts';
import type { Editor } from '../form/use-editor.ts';
import { formWords } from '../form/words.ts';
import { words } from '../words.ts';

const LAST: Step = 3;

/** On from step to step; at the end a draft is kept or goes out. */
export function EditorBar({ editor: { step, next, goTo: turnTo, send }, known }: { editor: Editor; known: boolean }) {
  const end = async (publish: boolean) => {
    const saved = await send(publish);
    if (!saved) return;
    toast.success(publish ? words.published : formWords.draftSaved);
    if (known) goBack('me');
    else goTo.activityInstead(saved);
  };
  return (
    <SafeBottom>
      <Button size="large" tone="default" pill block onClick={() => turnTo((step - 1) as Step)}>
        {formWords.previous}
      </Button>
      {step === LAST ? (
        <>
          <SubmitButton tone="light" onSubmit={() => end(false)}>
            {formWords.saveDraft}
          </SubmitButton>
          <SubmitButton onSubmit={() => end(true)}>{formWords.publish}</SubmitButton>
        </>
      ) : (
        <Button size="large" pill block onClick={next}>
          {formWords.next}
        </Button>
      )}
    </SafeBottom>
  );
}
