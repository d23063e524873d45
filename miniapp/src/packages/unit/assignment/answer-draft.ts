// The answer form keeps unsent words here, so that a call or a closed app costs nothing.
import type { AnswerClass } from '@liaison/shared/suggestions/suggestion.text';
import type { Assignment, UnitHome } from '../../../core/api.types';
import { currentSession } from '../../../core/session';
import { readStored, removeStored, writeStored } from '../../../core/storage';

export interface AnswerDraft {
  class: AnswerClass | null;
  text: string;
  promisedOn: string;
  reason: string;
  plan: string;
  signerName: string;
  signerTitle: string;
  contactName: string;
  contactPhone: string;
}

/** Another account on the same device finds nothing of it. */
const keyOf = (assignmentId: string): string =>
  `unit-answer:${currentSession()?.account.id ?? ''}:${assignmentId}`;

/** What was kept, over what is known of the unit: its head signs, its contact of before answers the phone. */
export function readAnswer(assignment: Assignment, head: UnitHome['units'][number] | null): AnswerDraft {
  return {
    ...{ class: null, text: '', promisedOn: '', reason: '', plan: '' },
    signerName: head?.headName ?? '',
    signerTitle: head?.headTitle ?? '',
    contactName: assignment.contactName ?? '',
    contactPhone: assignment.contactPhone ?? '',
    ...(readStored<Partial<AnswerDraft>>(keyOf(assignment.id)) ?? {}),
  };
}

export function saveAnswer(assignmentId: string, draft: AnswerDraft): void {
  writeStored(keyOf(assignmentId), draft);
}

export function dropAnswer(assignmentId: string): void {
  removeStored(keyOf(assignmentId));
}
