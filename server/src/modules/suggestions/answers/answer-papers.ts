/** Opens the official paper of an answer for those who may read its suggestion. */
import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { AppError } from '../../../common/errors/app-error.js';

export const PDF_FILE = {
  type: 'application/pdf',
  schema: { schema: { type: 'string', format: 'binary' } },
} as const;

@Injectable()
export class AnswerPapers {
  async ofSuggestion(_person: Person, _id: string, _answerId: string): Promise<StreamableFile> {
    throw new AppError('not_found');
  }
  async ofAssignment(_person: Person, _id: string, _answerId: string): Promise<StreamableFile> {
    throw new AppError('not_found');
  }
}
