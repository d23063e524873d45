/** Plans the return visits when a matter counts as solved: to the deputy and to each origin message's author, on the two days of the office's rule. */
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import { Consumers, type StoredEvent } from '../../../common/events/consumers.js';
import { SuggestionRules } from '../suggestion-rules.js';
import type { VisitTarget } from './visits.dto.js';

const DAY_MS = 86_400_000;

interface Part {
  readonly id: string;
  readonly suggestion_id: string;
  readonly kind: string;
  readonly round: number;
  readonly region_path: string;
  readonly author_id: string;
}
interface Target {
  readonly kind: VisitTarget;
  readonly id: string;
  readonly messageId: string | null;
}

@Injectable()
export class PlanVisits implements OnModuleInit {
  constructor(
    private readonly consumers: Consumers,
    private readonly rules: SuggestionRules,
  ) {}

  onModuleInit(): void {
    this.consumers.register({
      name: 'suggestions.return-visits',
      types: ['assignment.finish', 'assignment.fulfil'],
      handle: (tx, event) => this.handle(tx, event),
    });
  }

  async handle(tx: Tx, { type, payload, at }: StoredEvent): Promise<void> {
    const { assignmentId } = payload;
    if (typeof assignmentId !== 'string') return;
    const part = await tx.one<Part>(
      `SELECT a.id, a.suggestion_id, a.kind, a.round, s.region_path, s.author_id
       FROM suggestion_assignment a JOIN suggestion s ON s.id = a.suggestion_id WHERE a.id = ?`,
      [assignmentId],
    );
    if (!part || part.kind === 'supporting') return;
    // A kept promise was of class B or C; what ended otherwise than solved is not asked about.
    if (type === 'assignment.finish' && !(await this.isSolved(tx, part))) return;
    for (const day of await this.rules.visitDays(tx, part.region_path))
      for (const target of await this.targets(tx, part)) await this.plan(tx, part, target, day, at);
  }

  private async isSolved(tx: Tx, part: Part): Promise<boolean> {
    const answer = await tx.one<{ class: string }>(
      'SELECT class FROM suggestion_answer WHERE assignment_id = ? ORDER BY round DESC LIMIT 1',
      [part.id],
    );
    return answer?.class === 'A';
  }

  /** One visit to a person, however many messages they sent. */
  private async targets(tx: Tx, part: Part): Promise<Target[]> {
    const rows = await tx.rows<{ author_id: string; message_id: string }>(
      `SELECT m.author_id, MIN(m.id) AS message_id FROM suggestion_message l JOIN message m ON m.id = l.message_id
       JOIN account c ON c.id = m.author_id AND c.status = 'active'
       WHERE l.suggestion_id = ? GROUP BY m.author_id ORDER BY m.author_id`,
      [part.suggestion_id],
    );
    return [
      { kind: 'deputy', id: part.author_id, messageId: null },
      ...rows.map((row): Target => ({ kind: 'citizen', id: row.author_id, messageId: row.message_id })),
    ];
  }

  private async plan(tx: Tx, part: Part, target: Target, day: number, closed: Date): Promise<void> {
    const due = dbTime(new Date(closed.getTime() + day * DAY_MS));
    await tx.write(
      `INSERT INTO return_visit (id, suggestion_id, assignment_id, region_path, day, target_kind, target_id, message_id, state, due_at, ask_at, comment, by_label, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'planned', ?, ?, '', '', ?)`,
      [
        newId(),
        part.suggestion_id,
        part.id,
        part.region_path,
        day,
        target.kind,
        target.id,
        target.messageId,
        due,
        due,
        dbTime(closed),
      ],
    );
  }
}
