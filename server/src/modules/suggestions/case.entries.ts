/** Writes what happened to a suggestion: the entry of its timeline with photos, the audit note, the event. */
import type { AssignmentAction } from '@liaison/shared/suggestions/assignment.states';
import type { SuggestionAction, SuggestionState } from '@liaison/shared/suggestions/suggestion.states';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../common/access/person.js';
import { newId } from '../../common/database/ids.js';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { Clock } from '../../common/time/clock.js';
import { FilesService } from '../files/files.service.js';
import type { AssignmentRow } from './assignment.rows.js';
import type { SuggestionCase } from './suggestion.case.js';
import type { SuggestionRow } from './suggestion.rows.js';
import { SuggestionsRepository } from './suggestions.repository.js';

export interface CaseEntry {
  readonly action: AssignmentAction | SuggestionAction | 'create';
  readonly person: Person | null;
  readonly text?: string;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly photoIds?: readonly string[];
  readonly from: SuggestionState;
  readonly to: SuggestionState;
  readonly assignmentId: string | null;
}
/** What files and timeline call an entry that holds photos. */
export const ENTRY_PHOTOS = 'suggestion_entry';

@Injectable()
export class CaseEntries {
  constructor(
    private readonly suggestions: SuggestionsRepository,
    private readonly files: FilesService,
    private readonly clock: Clock,
  ) {}

  /** The row's counter was raised before: the entry takes its number. */
  add(tx: Tx, one: SuggestionCase, entry: CaseEntry): Promise<void> {
    const part = entry.assignmentId === null ? undefined : one.part(entry.assignmentId);
    return this.write(tx, one.row, entry, part);
  }

  /** Entry, audit note and event: the three always go together. `row.entries` is the number of the entry. */
  async write(
    tx: Tx,
    row: Pick<SuggestionRow, 'id' | 'entries' | 'author_id'>,
    entry: CaseEntry,
    part?: AssignmentRow,
  ): Promise<void> {
    const { action, person, from, to, assignmentId } = entry;
    const id = newId();
    await tx.write(
      `INSERT INTO suggestion_entry (id, suggestion_id, seq, at, actor_kind, actor_id, actor_label, action, from_state, to_state, text, detail, assignment_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        row.id,
        row.entries,
        dbTime(this.clock.now()),
        person === null ? 'system' : person.door === 'admin' ? 'staff' : person.door,
        person?.accountId ?? null,
        labelOf(person, part?.unit_name),
        action,
        from,
        to,
        entry.text ?? null,
        entry.detail ? JSON.stringify(entry.detail) : null,
        assignmentId,
      ],
    );
    if (entry.photoIds && entry.photoIds.length > 0)
      await this.files.attach(tx, {
        ids: entry.photoIds,
        ownerId: person?.accountId ?? null,
        type: ENTRY_PHOTOS,
        subjectId: id,
        visibility: 'private',
      });
    const name = assignmentId === null ? `suggestion.${action}` : `assignment.${action}`;
    tx.audit({
      action: name,
      subjectType: assignmentId === null ? 'suggestion' : 'assignment',
      subjectId: assignmentId ?? row.id,
      detail: { from, to, ...(assignmentId === null ? {} : { suggestion: row.id }) },
    });
    tx.emit({
      type: name,
      subjectId: row.id,
      payload: {
        ...entry.detail,
        action,
        authorId: row.author_id,
        fromState: from,
        toState: to,
        messageIds: await this.suggestions.messageIds(row.id, tx),
        assignmentId,
        unitId: part?.unit_id ?? null,
        unitName: part?.unit_name ?? null,
        unitKind: part?.kind ?? null,
        actorId: person?.accountId ?? null,
      },
    });
  }
}

function labelOf(person: Person | null, unitName: string | undefined): string {
  if (person === null) return '系统';
  if (person.door === 'deputy') return `${person.displayName}代表`;
  if (person.door === 'unit') return unitName ?? '承办单位';
  return '人大办工作人员';
}
