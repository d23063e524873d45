// The message form sends through this, so that one message is stored once however often the line breaks.
import type { PostedMessage } from '../../../core/api.types';
import { type Draft, dropDraft, saveDraft, withoutPending, withPending } from '../../../core/drafts';
import { post } from '../../../core/http';
import type { ApiProblem } from '../../../core/problem';
import { asProblem } from '../../../core/use-data';
import { bodyOf } from './validate';

export type Outcome =
  | { kind: 'sent'; message: PostedMessage }
  /** Nobody knows whether it arrived: the draft stays locked to its key until it is sent again. */
  | { kind: 'unsettled'; draft: Draft; problem: ApiProblem }
  /** The server said no, and it was not stored: the draft is free to be changed. */
  | { kind: 'refused'; draft: Draft; problem: ApiProblem };

function isUnsettled(problem: ApiProblem): boolean {
  if (problem.status === 429) return false;
  return problem.transient || problem.code === 'request_in_progress';
}

/** Sends a draft, or sends it again under the key it already has. The draft is written down before it leaves. */
export async function sendDraft(
  draft: Draft,
  to: { stationId: string; deputyId?: string },
  storageKey: string,
): Promise<Outcome> {
  const leaving = withPending(draft, bodyOf(draft, to));
  saveDraft(storageKey, leaving);
  try {
    const message = await post<PostedMessage>('/citizen/messages', leaving.pending.body, leaving.pending.key);
    dropDraft(storageKey);
    return { kind: 'sent', message };
  } catch (error) {
    const problem = asProblem(error);
    if (isUnsettled(problem)) return { kind: 'unsettled', draft: leaving, problem };
    const free = withoutPending(leaving);
    saveDraft(storageKey, free);
    return { kind: 'refused', draft: free, problem };
  }
}
