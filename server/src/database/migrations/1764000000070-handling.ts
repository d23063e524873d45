/** Units and what follows the filing: assignments, answers, verdicts, promises, checks, meetings, supervision, return visits. */
import { type MigrationInterface, type QueryRunner, Table, TableColumn, TableIndex } from 'typeorm';
import { id, int, long, optional, text, time } from '../../common/database/columns.js';

const index = (name: string, columnNames: string[], isUnique = false) =>
  new TableIndex({ name, columnNames, isUnique });

/** What a suggestion shows in lists once it is filed. */
const ADDED = [
  text('delegation', 80, { default: "''" }),
  text('occasion', 10, { default: "'recess'" }),
  optional(id('session_id')),
  text('publicity', 10, { default: "'none'" }),
  optional(time('published_at')),
  // The earliest clock that runs, for lists sorted by what is urgent.
  optional(time('due_at')),
  optional(id('lead_unit_id')),
  optional(text('answer_class', 1)),
  optional(text('outcome', 20)),
  int('rehandled', { default: 0 }),
  int('bounces', { default: 0 }),
  int('rebounds', { default: 0 }),
  // Years running in which the same matter was raised, this one counted.
  int('raised_years', { default: 1 }),
  optional(time('special_at')),
  optional(time('leaders_at')),
  optional(time('key_at')),
  optional(text('key_leader', 40)),
  optional(text('key_leader_title', 80)),
  optional(time('assigned_at')),
  optional(time('answered_at')),
  optional(time('evaluated_at')),
  optional(time('closed_at')),
];

const TABLES: readonly Table[] = [
  new Table({
    name: 'unit',
    columns: [
      id(),
      text('name', 80),
      text('short_name', 40),
      text('kind', 20),
      text('region_code', 12),
      text('region_path', 80),
      long('duty'),
      // JSON list of main categories.
      long('categories'),
      text('head_name', 40),
      text('head_title', 80),
      text('contact_name', 40),
      text('phone', 40),
      text('address', 120),
      text('status', 10),
      int('version', { default: 1 }),
      time('created_at'),
      time('updated_at'),
    ],
    indices: [
      index('ux_unit_name', ['region_code', 'name'], true),
      index('ix_unit_region', ['region_path', 'status', 'name', 'id']),
    ],
  }),
  new Table({
    name: 'congress_session',
    columns: [
      id(),
      text('region_code', 12),
      text('congress', 80),
      text('name', 80),
      text('starts_on', 10),
      text('ends_on', 10),
      int('version', { default: 1 }),
      time('created_at'),
    ],
    indices: [index('ix_session_congress', ['region_code', 'congress', 'starts_on'])],
  }),
  new Table({
    name: 'handing_meeting',
    columns: [
      id(),
      text('region_code', 12),
      text('region_path', 80),
      text('name', 80),
      text('held_on', 10),
      text('place', 120),
      long('note'),
      optional(id('created_by')),
      time('created_at'),
    ],
    indices: [index('ix_handing_meeting', ['region_path', 'held_on', 'id'])],
  }),
  new Table({
    name: 'suggestion_assignment',
    columns: [
      id(),
      id('suggestion_id'),
      id('unit_id'),
      text('kind', 10),
      text('state', 20),
      int('version', { default: 1 }),
      // 0 for the first handling, then one more for each re-handling.
      int('round', { default: 0 }),
      text('term', 10),
      optional(id('meeting_id')),
      optional(id('predecessor_id')),
      int('bounces', { default: 0 }),
      optional(long('objection')),
      optional(long('plan')),
      optional(text('contact_name', 40)),
      optional(text('contact_phone', 40)),
      optional(long('opinion')),
      // The clock that this unit must mind now.
      optional(time('due_at')),
      optional(text('due_kind', 20)),
      time('assigned_at'),
      optional(time('accepted_at')),
      optional(time('planned_at')),
      optional(time('answered_at')),
      optional(time('ended_at')),
    ],
    indices: [
      index('ix_assignment_suggestion', ['suggestion_id', 'assigned_at', 'id']),
      index('ix_assignment_unit', ['unit_id', 'state', 'due_at', 'id']),
      index('ix_assignment_state', ['state', 'due_at', 'id']),
    ],
  }),
  new Table({
    name: 'suggestion_clock',
    columns: [
      id(),
      id('suggestion_id'),
      optional(id('assignment_id')),
      text('kind', 20),
      int('round', { default: 0 }),
      time('started_at'),
      time('remind_at'),
      time('due_at'),
      optional(time('next_at')),
      int('stage', { default: 0 }),
      optional(time('stopped_at')),
      optional(int('in_time')),
    ],
    indices: [
      index('ix_sclock_suggestion', ['suggestion_id', 'stopped_at']),
      index('ix_sclock_next', ['next_at', 'id']),
    ],
  }),
  new Table({
    name: 'suggestion_answer',
    columns: [
      id(),
      id('suggestion_id'),
      id('assignment_id'),
      id('unit_id'),
      int('round'),
      text('no', 80),
      text('class', 1),
      long('text'),
      optional(text('promised_on', 10)),
      optional(long('reason')),
      optional(long('plan')),
      text('signer_name', 40),
      text('signer_title', 80),
      text('contact_name', 40),
      text('contact_phone', 40),
      // JSON list of names.
      long('cc'),
      // Supporting units whose opinion was not there when the lead answered, as a JSON list of names.
      long('without'),
      time('answered_at'),
    ],
    indices: [
      index('ux_answer_round', ['assignment_id', 'round'], true),
      index('ix_answer_suggestion', ['suggestion_id', 'answered_at']),
    ],
  }),
  new Table({
    name: 'suggestion_evaluation',
    columns: [
      id(),
      id('suggestion_id'),
      id('assignment_id'),
      int('round'),
      id('deputy_id'),
      text('attitude', 20),
      text('result', 20),
      long('comment'),
      time('at'),
    ],
    indices: [
      index('ux_evaluation', ['assignment_id', 'round', 'deputy_id'], true),
      index('ix_evaluation_suggestion', ['suggestion_id', 'round']),
    ],
  }),
  new Table({
    name: 'suggestion_promise',
    columns: [
      id(),
      id('suggestion_id'),
      id('assignment_id'),
      id('unit_id'),
      id('answer_id'),
      text('class', 1),
      long('text'),
      text('state', 10),
      text('promised_on', 10),
      text('first_promised_on', 10),
      int('moved', { default: 0 }),
      // The year in whose list it stands, and how often it was rolled over.
      int('year'),
      int('rolled', { default: 0 }),
      text('signer_name', 40),
      text('signer_title', 80),
      text('region_path', 80),
      int('version', { default: 1 }),
      time('created_at'),
      optional(time('kept_at')),
    ],
    indices: [
      index('ux_promise_answer', ['answer_id'], true),
      index('ix_promise_open', ['state', 'promised_on', 'id']),
      index('ix_promise_unit', ['unit_id', 'state', 'promised_on', 'id']),
      index('ix_promise_suggestion', ['suggestion_id']),
      index('ix_promise_year', ['year', 'state', 'id']),
    ],
  }),
  new Table({
    name: 'promise_move',
    columns: [
      id(),
      id('promise_id'),
      text('kind', 10),
      text('from_on', 10),
      text('to_on', 10),
      int('from_year'),
      int('to_year'),
      long('reason'),
      text('by_label', 80),
      time('at'),
    ],
    indices: [index('ix_promise_move', ['promise_id', 'at'])],
  }),
  new Table({
    name: 'suggestion_check',
    columns: [
      id(),
      id('suggestion_id'),
      id('assignment_id'),
      id('unit_id'),
      text('kind', 10),
      int('year'),
      text('verdict', 10),
      long('note'),
      text('by_label', 80),
      time('at'),
    ],
    indices: [
      index('ix_check_assignment', ['assignment_id', 'kind', 'year']),
      index('ix_check_unit', ['unit_id', 'year', 'kind']),
    ],
  }),
  new Table({
    name: 'suggestion_coordination',
    columns: [
      id(),
      id('suggestion_id'),
      id('assignment_id'),
      text('region_path', 80),
      text('state', 10),
      optional(text('meeting_on', 10)),
      text('place', 120),
      long('minutes'),
      optional(text('decision', 20)),
      time('listed_at'),
      optional(time('decided_at')),
    ],
    indices: [
      index('ux_coordination_assignment', ['assignment_id'], true),
      index('ix_coordination_state', ['state', 'meeting_on', 'id']),
    ],
  }),
  new Table({
    name: 'supervision_visit',
    columns: [
      id(),
      id('suggestion_id'),
      text('visited_on', 10),
      text('leader', 80),
      text('place', 120),
      text('participants', 400),
      long('found'),
      long('result'),
      time('at'),
    ],
    indices: [index('ix_supervision_visit', ['suggestion_id', 'visited_on', 'id'])],
  }),
  new Table({
    name: 'special_analysis',
    columns: [
      id(),
      id('suggestion_id'),
      text('region_path', 80),
      text('state', 10),
      int('years'),
      optional(text('meeting_on', 10)),
      long('conclusion'),
      long('plan'),
      time('listed_at'),
      optional(time('concluded_at')),
    ],
    indices: [
      index('ux_special_suggestion', ['suggestion_id'], true),
      index('ix_special_state', ['state', 'listed_at', 'id']),
    ],
  }),
  new Table({
    name: 'suggestion_link',
    columns: [
      id('suggestion_id', { isPrimary: true }),
      id('earlier_id', { isPrimary: true }),
      // Who named it: the deputy, or the office.
      text('source', 10),
      time('at'),
    ],
    indices: [index('ix_link_earlier', ['earlier_id'])],
  }),
  new Table({
    name: 'return_visit',
    columns: [
      id(),
      id('suggestion_id'),
      id('assignment_id'),
      text('region_path', 80),
      int('day'),
      text('target_kind', 10),
      // A deputy, or the account of an author.
      id('target_id'),
      optional(id('message_id')),
      text('state', 10),
      time('due_at'),
      optional(text('method', 10)),
      optional(text('still', 10)),
      optional(int('satisfied')),
      long('comment'),
      text('by_label', 80, { default: "''" }),
      optional(time('answered_at')),
      time('created_at'),
    ],
    indices: [
      index('ix_visit_due', ['state', 'due_at', 'id']),
      index('ix_visit_target', ['target_kind', 'target_id', 'state', 'due_at']),
      index('ix_visit_suggestion', ['suggestion_id', 'due_at']),
    ],
  }),
];

const MORE_INDICES: readonly TableIndex[] = [
  index('ix_suggestion_due', ['due_at', 'id']),
  index('ix_suggestion_region', ['region_path', 'updated_at', 'id']),
  index('ix_suggestion_unit', ['lead_unit_id', 'updated_at', 'id']),
  index('ix_suggestion_year', ['number_year', 'number_seq', 'id']),
  index('ix_suggestion_category', ['category', 'updated_at', 'id']),
  index('ix_suggestion_public', ['published_at', 'id']),
  index('ix_suggestion_key', ['key_at', 'id']),
  index('ix_suggestion_leaders', ['leaders_at', 'id']),
];

export class Handling1764000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table);
    await runner.addColumns(
      'suggestion',
      ADDED.map((column) => new TableColumn(column)),
    );
    await runner.createIndices('suggestion', [...MORE_INDICES]);
    // An entry of the timeline may belong to one unit's assignment.
    await runner.addColumn('suggestion_entry', new TableColumn(optional(id('assignment_id'))));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('suggestion_entry', 'assignment_id');
    for (const { name } of MORE_INDICES) if (name) await runner.dropIndex('suggestion', name);
    await runner.dropColumns(
      'suggestion',
      ADDED.map(({ name }) => name),
    );
    for (const { name } of [...TABLES].reverse()) await runner.dropTable(name);
  }
}
