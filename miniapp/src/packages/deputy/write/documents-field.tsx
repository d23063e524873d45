// The form takes the documents of a suggestion here and hands them to the server as they arrive.
import { SUGGESTION_LIMITS } from '@liaison/shared/suggestions/suggestion.text';
import type { DocumentFile } from '../../../core/api.types';
import { DocumentPicker, useDocuments } from '../../../features/documents';
import { Field } from '../../../ui/forms';
import { type FilesFieldProps, useSent } from './use-sent';

const { maxDocuments } = SUGGESTION_LIMITS;

export function DocumentsField({ first, onChange }: FilesFieldProps<DocumentFile>) {
  const documents = useDocuments(first);
  useSent(documents.done, documents.busy, onChange);
  return (
    <Field
      name="附件"
      hint={`调研报告等，PDF或Word（.docx），最多${maxDocuments}个，每个不超过20兆`}
      optional
    >
      <DocumentPicker documents={documents} />
    </Field>
  );
}
