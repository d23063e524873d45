/** Opens the form that belongs to an action on a suggestion; the server says which actions stand open. */
import type { ComponentType } from 'react';
import { AskText } from '../../components/ask-text';
import { write } from '../../lib/http';
import { AddUnitForm } from './add-unit-form';
import { AssignDrawer } from './assign-drawer';
import { AnalysisForm, SuperviseForm, VisitForm } from './follow-forms';
import type { Detail } from './suggestion-columns';

export interface SuggestionActionProps {
  readonly suggestion: Detail;
  close(): void;
  done(): void;
}

function OrderRehandle({ suggestion, close, done }: SuggestionActionProps) {
  return (
    <AskText
      title={`领导决定重新办理　${suggestion.no ?? ''}`}
      label="领导意见"
      hint="没有列入承诺台账的承办单位将重新办理，期限一个月。代表和单位都能看到领导意见。"
      max={1000}
      close={close}
      send={(note) =>
        write('POST', `/api/admin/suggestions/${suggestion.id}/order-rehandle`, { note }).then(done)
      }
    />
  );
}

const FORMS: Readonly<Record<string, ComponentType<SuggestionActionProps>>> = {
  assign: AssignDrawer,
  add_unit: AddUnitForm,
  supervise: SuperviseForm,
  visit: VisitForm,
  analyse: AnalysisForm,
  order_rehandle: OrderRehandle,
};
/** Decisions of the reviews; they have a page of their own, with the text beside the form. */
export const REVIEW_ACTIONS: readonly string[] = [
  'pass_first',
  'file',
  'return_for_correction',
  'convert',
  'refuse',
];
/** Actions that this console has a form for. */
export const SUGGESTION_FORMS: readonly string[] = Object.keys(FORMS);

export function SuggestionAction({ action, ...props }: SuggestionActionProps & { readonly action: string }) {
  const Form = FORMS[action];
  return Form ? <Form {...props} /> : null;
}
