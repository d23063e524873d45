// The form of a suggestion gets its words from here: kept at each change, saved by themselves, compared when changed elsewhere.
import { useCallback, useEffect, useRef, useState } from 'react';
import { onReconnect } from '../../../core/platform/network';
import { ApiProblem, sentenceOf } from '../../../core/problem';
import { begin, beginning, change, changeFiles, type FilesKind } from './save';
import {
  dropKept,
  flawOf,
  hasWords,
  type Kept,
  keep,
  keptKey,
  mayBegin,
  NO_WORDS,
  readKept,
  type Stored,
  sameWords,
  type Words,
} from './words';

const PAUSE_MS = 1500;
export type Phase = 'clean' | 'waiting' | 'saving' | 'failed';

/** What the form begins with: the server's text, the device's own, or both when they do not fit together. */
function startOf(stored: Stored | null, kept: Kept | null, category: string) {
  if (!kept) return { words: stored?.words ?? { ...NO_WORDS, category }, theirs: null };
  const apart = stored !== null && kept.version !== stored.version && !sameWords(kept.words, stored.words);
  return { words: kept.words, theirs: apart ? stored : null };
}

interface Start {
  /** The account that writes; another one on the same device finds nothing of it. */
  owner: string;
  first: Stored | null;
  messageIds: readonly string[];
  /** What a new paper begins with. */
  category: string;
}

export function useEditor({ owner, first, messageIds, category }: Start) {
  const [kept] = useState(() => readKept(keptKey(owner, first?.id ?? null, messageIds)));
  const [start] = useState(() => startOf(first, kept, category));
  const [words, setWords] = useState<Words>(start.words);
  const [mandateId, setMandateId] = useState(kept?.mandateId ?? '');
  const [theirs, setTheirs] = useState<Stored | null>(start.theirs);
  const [phase, setPhase] = useState<Phase>('clean');
  const [problem, setProblem] = useState<string | null>(null);
  const [id, setId] = useState<string | null>(first?.id ?? null);
  const stored = useRef(first);
  const pending = useRef(kept?.pending ?? null);
  const latest = useRef({ words, mandateId, theirs });
  latest.current = { words, mandateId, theirs };
  const chain = useRef<Promise<unknown>>(Promise.resolve());

  const place = useCallback(
    () => keptKey(owner, stored.current?.id ?? null, messageIds),
    [owner, messageIds],
  );
  const keepNow = useCallback(
    (now: Words, mandate: string) => {
      const version = stored.current?.version ?? null;
      keep(place(), { words: now, version, mandateId: mandate, pending: pending.current });
    },
    [place],
  );

  const settle = useCallback(() => {
    if (stored.current && sameWords(latest.current.words, stored.current.words)) {
      dropKept(place());
      setPhase('clean');
    } else setPhase('waiting');
  }, [place]);

  const saveOnce = useCallback(async () => {
    const now = latest.current;
    const there = stored.current;
    if (now.theirs || flawOf(now.words)) return;
    if (there ? sameWords(now.words, there.words) : !pending.current && !mayBegin(now.words, now.mandateId))
      return;
    setPhase('saving');
    setProblem(null);
    try {
      if (there) {
        const saved = await change(there, now.words);
        if (saved.kind === 'conflict') {
          setTheirs(saved.theirs);
          setPhase('waiting');
          return;
        }
        stored.current = saved.stored;
      } else {
        pending.current ??= beginning(now.words, now.mandateId, messageIds);
        if (!pending.current) return;
        keepNow(now.words, now.mandateId);
        const made = await begin(pending.current);
        dropKept(place());
        pending.current = null;
        stored.current = made;
        setId(made.id);
        keepNow(latest.current.words, latest.current.mandateId);
      }
      settle();
    } catch (error) {
      // Refused for good: the words may be changed and sent under a new key.
      if (error instanceof ApiProblem && !error.transient) pending.current = null;
      setProblem(sentenceOf(error));
      setPhase('failed');
    }
  }, [keepNow, messageIds, place, settle]);

  /** One after the other; answers whether everything written so far is with the server. */
  const save = useCallback(async (): Promise<boolean> => {
    chain.current = chain.current.then(saveOnce);
    await chain.current;
    return stored.current !== null && sameWords(latest.current.words, stored.current.words);
  }, [saveOnce]);

  useEffect(() => {
    if (stored.current && sameWords(words, stored.current.words)) {
      dropKept(place());
      setPhase('clean');
      return undefined;
    }
    if (!stored.current && !hasWords(words)) return undefined;
    keepNow(words, mandateId);
    // Until the deputy has chosen between two texts, neither is sent.
    if (theirs) return undefined;
    setPhase((before) => (before === 'saving' ? before : 'waiting'));
    const timer = setTimeout(() => void save(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, mandateId, theirs, keepNow, place, save]);

  // A phase that falls back to waiting means that more was typed during a save.
  useEffect(() => {
    if (phase !== 'waiting') return undefined;
    const timer = setTimeout(() => void save(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [phase, save]);
  useEffect(() => onReconnect(() => void save()), [save]);
  // Going back at once sends what the pause still held.
  useEffect(() => () => void save(), [save]);

  /** Files go after the words that are on their way. */
  const saveFiles = (kind: FilesKind, body: object) => {
    const sent = chain.current.then(async () => {
      if (stored.current) stored.current = await changeFiles(stored.current, kind, body);
    });
    chain.current = sent.catch(() => undefined);
    return sent;
  };

  return {
    id,
    words,
    write: (part: Partial<Words>) => setWords((all) => ({ ...all, ...part })),
    mandateId,
    setMandateId,
    phase,
    problem,
    theirs,
    save,
    savePhotos: (photoIds: string[]) => saveFiles('photos', { photoIds }),
    saveDocuments: (documentIds: string[]) => saveFiles('documents', { documentIds }),
    keepMine: () => {
      stored.current = theirs;
      setTheirs(null);
    },
    takeTheirs: () => {
      if (!theirs) return;
      stored.current = theirs;
      dropKept(place());
      setWords(theirs.words);
      setTheirs(null);
    },
  };
}
