/** Opens the official paper of an answer for those who may read its suggestion. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { paperDate, paperParagraphs, paperTitle } from '@liaison/shared/suggestions/answer-paper';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { fromDbTime } from '../../../common/database/times.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { RegionsRepository } from '../../regions/regions.repository.js';
import type { AnswerRow } from '../assignment.rows.js';
import { AssignmentsRepository } from '../assignments.repository.js';
import type { SuggestionCase } from '../suggestion.case.js';
import { SuggestionDetails } from '../suggestion-details.js';
import { answerView } from '../views/assignment-views.js';
import { numberOf } from '../views/suggestion-views.js';
import { type AnswerPaper, answerDocument } from './answer-document.js';

export const PDF_FILE = {
  type: 'application/pdf',
  schema: { schema: { type: 'string', format: 'binary' } },
} as const;

@Injectable()
export class AnswerPapers {
  constructor(
    private readonly details: SuggestionDetails,
    private readonly assignments: AssignmentsRepository,
    private readonly regions: RegionsRepository,
  ) {}

  /** @throws AppError `not_found` for a paper that is not the person's to read. */
  async ofSuggestion(person: Person, id: string, answerId: string): Promise<StreamableFile> {
    return this.paper(await this.details.open(person, id), answerId);
  }

  /** Each unit of a suggestion may read all its answers. @throws AppError `not_found` for another unit's assignment. */
  async ofAssignment(person: Person, assignmentId: string, answerId: string): Promise<StreamableFile> {
    const one = await this.details.open(person, found(await this.assignments.suggestionOf(assignmentId)));
    if (!person.unitIds.includes(one.part(assignmentId)?.unit_id ?? '')) throw new AppError('not_found');
    return this.paper(one, answerId);
  }

  private async paper(one: SuggestionCase, answerId: string): Promise<StreamableFile> {
    const answers = await this.assignments.answers(one.row.id);
    const answer = found(answers.find(({ id }) => id === answerId));
    const facts = await this.facts(one, answer);
    return new StreamableFile(answerDocument(facts), {
      type: PDF_FILE.type,
      disposition: `inline; filename="answer-${facts.suggestionNo}.pdf"`,
    });
  }

  private async facts(one: SuggestionCase, answer: AnswerRow): Promise<AnswerPaper> {
    const { row, signers } = one;
    const region = await this.regions.byPath(row.region_path);
    const co = signers.filter(({ status }) => status === 'confirmed').map(({ name }) => name);
    const no = numberOf(row) ?? '';
    return {
      regionName: region?.name ?? '',
      unitName: answer.unit_name,
      no: answer.no,
      classLetter: answer.class,
      title: paperTitle(row.congress, row.session_name, no),
      suggestionNo: no,
      suggestionTitle: row.title,
      deputies: [row.author_name, ...co],
      paragraphs: paperParagraphs(answerView(answer), row.title),
      signer: answer.signer_name,
      contact: `${answer.contact_name}，${answer.contact_phone}`,
      cc: JSON.parse(answer.cc),
      date: paperDate(beijingDate(fromDbTime(answer.answered_at))),
    };
  }
}
