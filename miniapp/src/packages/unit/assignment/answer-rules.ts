// The answer form learns here what is wrong with each field, and what is sent: only what the chosen class takes.
import {
  ANSWER_ASKS,
  ANSWER_FACT_MISSING,
  ANSWER_FACTS,
  missingFacts,
} from '@liaison/shared/suggestions/answer-class';
import type { AnswerInput } from '../../../core/api.types';
import { dayProblem } from '../../../ui/date-input';
import { textProblem } from '../text-problem';
import type { AnswerDraft } from './answer-draft';
import { MAX_TEXT } from './steps';

const PHONE = /^[0-9+()（）\- ]{3,40}$/;
const MIN_ANSWER = 10;
export type AnswerProblems = Partial<Record<keyof AnswerDraft, string>>;

/** Empty when the answer may be sent. */
export function problemsOf(draft: AnswerDraft): AnswerProblems {
  const { class: letter } = draft;
  const found: Record<string, string | null> = {
    class: letter ? null : '请选择答复分类',
    text: textProblem(draft.text, MIN_ANSWER, MAX_TEXT),
    signerName: draft.signerName.trim() ? null : '请填写签发人',
    signerTitle: draft.signerTitle.trim() ? null : '请填写签发人职务',
    contactName: draft.contactName.trim() ? null : '请填写联系人',
    contactPhone: PHONE.test(draft.contactPhone.trim()) ? null : '请填写电话号码，可以带区号和分机',
    ...(letter && ANSWER_ASKS[letter].promisedOn ? { promisedOn: dayProblem(draft.promisedOn, false) } : {}),
    ...Object.fromEntries(
      (letter ? missingFacts(letter, draft) : []).map((fact) => [fact, ANSWER_FACT_MISSING[fact]]),
    ),
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== null));
}

/** Null while no class is chosen. */
export function bodyOf(draft: AnswerDraft): AnswerInput | null {
  const { class: letter, promisedOn: _on, reason: _reason, plan: _plan, ...rest } = draft;
  if (!letter) return null;
  const facts = ANSWER_FACTS.filter((fact) => ANSWER_ASKS[letter][fact] && draft[fact].trim());
  const trimmed = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value.trim()]));
  return {
    ...rest,
    ...trimmed,
    class: letter,
    ...Object.fromEntries(facts.map((fact) => [fact, draft[fact].trim()])),
  };
}
