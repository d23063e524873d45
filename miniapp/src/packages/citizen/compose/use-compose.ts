// The message form's memory: what is typed, kept as a draft, checked, compared with others, and sent once.
import { MESSAGE_LIMITS } from '@liaison/shared/messages/message.text';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Category, Deputy, Page, PublicMessageItem, Station } from '../../../core/api.types';
import {
  type Draft,
  draftKey,
  dropDraft,
  EMPTY_DRAFT,
  hasContent,
  readDraft,
  saveDraft,
  withoutPending,
} from '../../../core/drafts';
import { get } from '../../../core/http';
import { replaceWith, useParams } from '../../../core/nav';
import { onReconnect } from '../../../core/platform/network';
import { confirm, toastProblem } from '../../../core/toast';
import { useData } from '../../../core/use-data';
import { usePhotos } from '../../../features/photos';
import { BUILT_IN } from './categories';
import { sendDraft } from './send';
import { type Flaw, flawsOf } from './validate';

/** What is asked before a message leaves: is there one like it already? No answer means no. */
async function similarTo(text: string, stationId: string): Promise<PublicMessageItem[]> {
  try {
    const found = await get<Page<PublicMessageItem>>('/public/messages/similar', {
      text: text.slice(0, 500),
      stationId,
    });
    return found.items;
  } catch {
    return [];
  }
}

export function useCompose() {
  const { stationId = '', deputyId } = useParams();
  const storageKey = draftKey(stationId, deputyId);
  const station = useData(stationId || null, () => get<Station>(`/public/stations/${stationId}`));
  const deputy = useData(deputyId ?? null, () => get<Deputy>(`/public/deputies/${deputyId}`));
  const offered = useData(stationId || null, () =>
    get<{ items: Category[] }>('/public/categories', { stationId }),
  );

  const [draft, setDraft] = useState<Draft>(() => readDraft(storageKey));
  const [restored, setRestored] = useState(() => hasContent(draft) && !draft.pending);
  const photos = usePhotos(MESSAGE_LIMITS.maxPhotos, draft.photos);
  const [flaws, setFlaws] = useState<Flaw[]>([]);
  const [similar, setSimilar] = useState<PublicMessageItem[] | null>(null);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const lock = useRef(false);
  const sent = useRef(false);
  /** The text whose likes were shown already; after signing in they are not shown again. */
  const compared = useRef('');

  const whole: Draft = { ...draft, photos: photos.done };
  const latest = useRef(whole);
  latest.current = whole;
  // Kept at every change, so that a closed app loses nothing; not after it was sent.
  const kept = JSON.stringify(whole);
  useEffect(() => {
    if (!sent.current) saveDraft(storageKey, JSON.parse(kept) as Draft);
  }, [kept, storageKey]);

  const deliver = useCallback(async () => {
    setProblem(null);
    const outcome = await sendDraft(latest.current, { stationId, deputyId }, storageKey);
    if (outcome.kind === 'sent') {
      sent.current = true;
      const { id, no, stateText } = outcome.message;
      replaceWith('sent', { id, no, stateText, stationId });
      return;
    }
    setDraft(outcome.draft);
    setProblem(outcome.problem.code === 'sign_in' ? null : outcome.problem.message);
    setFlaws(
      outcome.problem.errors.map(({ field, message }) => ({
        field: (field === 'subcategory' ? 'category' : field) as Flaw['field'],
        message,
      })),
    );
  }, [stationId, deputyId, storageKey]);

  /** One send at a time: a second tap while the first is under way does nothing. */
  const alone = useCallback(async (work: () => Promise<void>) => {
    if (lock.current) return;
    lock.current = true;
    setSending(true);
    try {
      await work();
    } finally {
      lock.current = false;
      setSending(false);
    }
  }, []);

  const submit = () =>
    alone(async () => {
      const found = flawsOf(latest.current, photos);
      setFlaws(found);
      if (found.length) return setProblem(found[0]?.message ?? null);
      const { text } = latest.current;
      const like = compared.current === text ? [] : await similarTo(text, stationId);
      compared.current = text;
      return like.length ? setSimilar(like) : deliver();
    });

  const submitAnyway = () => {
    setSimilar(null);
    void alone(deliver);
  };

  const unsettled = draft.pending !== null && !sending;
  const resend = useCallback(() => {
    if (latest.current.pending) void alone(deliver);
  }, [alone, deliver]);
  useEffect(() => onReconnect(resend), [resend]);
  // A send that was under way when the app closed is settled as soon as the form opens again.
  useEffect(() => {
    resend();
  }, [resend]);

  const giveUpPending = async () => {
    const text = '刚才那次可能已经送到。修改后再提交，代表可能会收到两条。';
    if (await confirm(text, '修改')) setDraft((before) => withoutPending(before));
  };

  const clear = async () => {
    if (!(await confirm('清空后不能找回。', '清空'))) return;
    dropDraft(storageKey);
    photos.clear();
    setDraft(EMPTY_DRAFT);
    setRestored(false);
  };

  return {
    station,
    deputy,
    categories: offered.data?.items ?? BUILT_IN,
    draft,
    change: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    photos,
    restored,
    clear: () => void clear().catch(toastProblem),
    problemOf: (field: Flaw['field']) => flaws.find((flaw) => flaw.field === field)?.message ?? null,
    problem,
    sending,
    submit: () => void submit(),
    similar,
    closeSimilar: () => setSimilar(null),
    submitAnyway,
    unsettled,
    resend,
    giveUpPending: () => void giveUpPending(),
  };
}
