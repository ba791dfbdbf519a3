import { CallError } from '@lintuan/api-client/client';
import type { ManagedActivity } from '@lintuan/contracts/group-buy/managed-schemas';
import { keyKeeper } from '@lintuan/miniapp-shell/api/key-keeper.ts';
import { serverNow } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { refusalLines } from '../../../app/errors/tell-error.ts';
import { useCan } from '../../../app/session/me.ts';
import { publishActivity } from '../queries/move-activity.ts';
import { offerQuery } from '../queries/offer.ts';
import { type Saved, saveActivity } from '../queries/save-activity.ts';
import { type ActivityDraft, blankDraft, draftOf } from './activity-form.ts';
import { type Faults, faultsAt, firstWrong, readActivity, type Step } from './read-activity.ts';
import { formWords } from './words.ts';

export type Editor = ReturnType<typeof useEditor>;

/** An activity being typed, step by step; what is refused leads to the step it stands on. */
export function useEditor(activity: ManagedActivity | null) {
  const [openedAt] = useState(() => new Date(serverNow()));
  const [draft, setDraft] = useState<ActivityDraft>(() => (activity ? draftOf(activity, openedAt) : blankDraft(openedAt)));
  const [step, setStep] = useState<Step>(activity ? 1 : 0);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<Faults>({});
  const [problem, setProblem] = useState('');
  const saved = useRef<Saved | null>(activity);
  const keys = useRef({ save: keyKeeper(), publish: keyKeeper() }).current;
  const withStock = useCan()('stock.read');
  const offerState = useQuery({ ...offerQuery(draft.productId ?? '', withStock), enabled: draft.productId !== null });
  const offer = offerState.data;
  const reading = readActivity(draft, offer, openedAt);
  const faults: Faults = { ...refused, ...(tried && !reading.ok ? faultsAt(reading.faults, step) : {}) };

  const goTo = (next: Step) => {
    setTried(false);
    setStep(next);
  };
  const change = (part: Partial<ActivityDraft>) => {
    setProblem('');
    setRefused({});
    setDraft((kept) => ({ ...kept, ...part }));
  };
  const choose = (productId: string) => {
    change(productId === draft.productId ? {} : { productId, skus: {} });
    goTo(1);
  };
  const next = () => {
    const wrong = reading.ok ? {} : faultsAt(reading.faults, step);
    if (Object.keys(wrong).length > 0) setTried(true);
    else goTo((step + 1) as Step);
  };

  const refuse = (error: unknown) => {
    const details = error instanceof CallError ? error.details : [];
    const wrong = Object.fromEntries(details.map(({ field, message }) => [field, message]));
    const words = refusalLines(error).join('，');
    setRefused(wrong);
    setProblem(saved.current && !activity ? formWords.draftKept(words) : words);
    const at = firstWrong(wrong);
    if (at !== null) goTo(at);
  };

  /** What was saved, or null when it was refused; a draft stays saved though publishing it is refused. */
  const send = async (publish: boolean): Promise<ManagedActivity | null> => {
    if (!reading.ok) {
      goTo(firstWrong(reading.faults) ?? step);
      setTried(true);
      return null;
    }
    setProblem('');
    try {
      const input = { saved: saved.current && idOf(saved.current), form: reading.form };
      const kept = await saveActivity(input, keys.save.keyFor(input));
      saved.current = idOf(kept);
      return publish ? await publishActivity({ activityId: kept.activityId }, keys.publish.keyFor(idOf(kept))) : kept;
    } catch (error) {
      refuse(error);
      return null;
    }
  };

  return { draft, step, faults, problem, offer, offerState, reading, change, choose, next, goTo, send };
}

const idOf = ({ activityId, version }: Saved): Saved => ({ activityId, version });
