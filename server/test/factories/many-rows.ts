/** Plants tens of thousands of rows with one statement for each table, so that MariaDB's planner chooses as it would in a county. */
import { DatabaseConnections } from '../../src/common/database/connections.js';
import type { TestApp } from '../support/app.js';
import { TOWN } from './county.js';

/** SQL expressions of `n` (1, 2, 3 …) by column. */
export type Expressions = Readonly<Record<string, string>>;
interface ColumnFact {
  readonly name: string;
  readonly type: string;
  readonly nullable: number;
}

/** An id that grows with `n`; `kind` keeps tables apart. */
export const idOf = (kind: string, n = 'n') =>
  `CONCAT('01900000-', LPAD(HEX(${n} DIV 4096), 4, '0'), '-7', LPAD(HEX(${n} % 4096), 3, '0'), '-8000-${kind.padEnd(12, '0')}')`;
export const oneOf = (...values: readonly string[]) =>
  `ELT(1 + n % ${values.length}, ${values.map((value) => `'${value}'`).join(', ')})`;
const AGO = 'NOW(3) - INTERVAL n MINUTE';

/** What is not said is NULL where it may be, else empty, zero or a time that goes back minute by minute. */
export async function plant(test: TestApp, table: string, count: number, more: Expressions): Promise<void> {
  const source = test.app.get(DatabaseConnections, { strict: false }).writer;
  const facts: ColumnFact[] = await source.query(
    `SELECT column_name AS name, data_type AS type, is_nullable = 'YES' AS nullable FROM information_schema.columns
     WHERE table_schema = DATABASE() AND table_name = ? AND extra NOT LIKE '%GENERATED%'`,
    [table],
  );
  const value = ({ name, type, nullable }: ColumnFact) => {
    const given = more[name];
    if (given !== undefined) return given;
    if (Number(nullable) === 1) return 'NULL';
    if (name === 'id') return idOf(table.slice(0, 2) === 'su' ? 'b' : 'c');
    if (type === 'datetime') return AGO;
    return /int|double/.test(type) ? '0' : "''";
  };
  await source.query(
    `INSERT INTO ${table} (${facts.map(({ name }) => `\`${name}\``).join(', ')})
     SELECT ${facts.map(value).join(', ')} FROM (SELECT CAST(seq AS SIGNED) AS n FROM seq_1_to_${count}) s`,
  );
  await source.query(`ANALYZE TABLE ${table}`);
}

export interface Places {
  readonly stationIds: readonly string[];
  readonly deputyIds: readonly string[];
  readonly unitIds: readonly string[];
  readonly regionPaths: readonly string[];
  readonly accountId: string;
}

const MESSAGES = 20_000;
const PAPERS = 12_000;
const EACH = 300;

/** Messages and suggestions with all that hangs on them; what is one person's own stays some hundreds. */
export async function plantCounty(test: TestApp, places: Places): Promise<void> {
  const { stationIds, deputyIds, unitIds, regionPaths, accountId } = places;
  const few = (ids: readonly string[], every: number, kind: string) =>
    `IF(n % ${every} < ${ids.length}, ${oneOf(...ids).replace('n %', `n % ${every} %`)}, ${idOf(kind, `n % ${EACH}`)})`;
  const deputy = few(deputyIds, 60, 'd');
  const unit = few(unitIds, 60, 'e');
  const path = oneOf(...regionPaths, `${TOWN.path}`);
  const message = { message_id: idOf('a') };
  const paper = { suggestion_id: idOf('b') };
  const assignment = { assignment_id: idOf('f') };
  const due = 'IF(n % 3 = 0, NOW(3) + INTERVAL (n % 9000) - 4500 MINUTE, NULL)';
  const state = oneOf('waiting', 'accepted', 'answered', 'closed', 'closed', 'answered', 'closed');
  const type = oneOf('waiting', 'moving', 'moving', 'done', 'done', 'moving', 'done');
  await plant(test, 'message', MESSAGES, {
    ...{ id: idOf('a'), no: 'n', author_id: `IF(n % 100 = 0, '${accountId}', UUID())`, region_path: path },
    ...{ station_id: oneOf(...stationIds), deputy_id: deputy, category: oneOf('交通运输', '生态环境') },
    ...{ text: "'路灯'", excerpt: "'路灯'", visibility: "'public'", state, state_type: type },
    ...{ holder_kind: "'deputy'", holder_id: deputy, version: '1', due_at: due, remind_at: due },
    ...{ answered_by_id: deputy, published_at: `IF(n % 2 = 0, ${AGO}, NULL)`, submitted_at: AGO },
  });
  await plant(test, 'timeline_entry', MESSAGES, { ...message, id: idOf('7'), seq: '1' });
  await plant(test, 'message_clock', MESSAGES, { ...message, id: idOf('8'), kind: "'first_answer'" });
  await plant(test, 'message_holding', MESSAGES, {
    ...{ ...message, id: idOf('9'), holder_kind: "'deputy'", holder_id: deputy },
  });
  await plant(test, 'rating', MESSAGES, { ...message, id: idOf('1'), seq: 'n', hash: 'n' });
  await plant(test, 'notification', MESSAGES, {
    ...{ id: idOf('2'), account_id: `IF(n % 100 = 0, '${accountId}', UUID())`, door: "'admin'" },
  });
  await plant(test, 'audit_entry', MESSAGES, { id: idOf('3'), seq: 'n', account_id: 'UUID()' });
  await plant(test, 'outbox_event', MESSAGES, { id: idOf('4'), type: "'message.posted'" });
  await plant(test, 'suggestion', PAPERS, {
    ...{ id: idOf('b'), author_id: deputy, region_path: path, review_path: path, region_code: 'n' },
    ...{
      title: "'路灯'",
      category: oneOf('交通运输', '生态环境'),
      occasion: "'recess'",
      publicity: "'full'",
    },
    ...{
      state: oneOf('handling', 'answered', 'closed', 'closed', 'filed'),
      submitted_at: AGO,
      filed_at: AGO,
    },
    ...{ number_year: '2020 + n % 7', number_seq: 'n', due_at: due, lead_unit_id: unit, published_at: AGO },
    ...{
      key_at: `IF(n % 500 = 0, ${AGO}, NULL)`,
      leaders_at: `IF(n % 500 = 1, ${AGO}, NULL)`,
      updated_at: AGO,
    },
    ...{ answer_class: oneOf('A', 'B', 'C'), outcome: oneOf('satisfied', 'not_evaluated') },
    special_at: `IF(n % 500 = 2, ${AGO}, NULL)`,
  });
  await plant(test, 'suggestion_assignment', PAPERS, {
    ...{
      ...paper,
      id: idOf('f'),
      unit_id: unit,
      kind: "'lead'",
      state: oneOf('done', 'progressing', 'promised'),
    },
    ...{ due_at: due, paper_at: AGO, term: "'normal'" },
  });
  await plant(test, 'suggestion_entry', PAPERS, { ...paper, id: idOf('5'), seq: '1' });
  await plant(test, 'suggestion_signer', PAPERS, { ...paper, deputy_id: deputy, status: "'confirmed'" });
  await plant(test, 'suggestion_promise', PAPERS, {
    ...{
      ...paper,
      ...assignment,
      id: idOf('6'),
      answer_id: idOf('6'),
      unit_id: unit,
      region_path: path,
      year: '2020 + n % 7',
    },
    ...{ state: oneOf('open', 'kept', 'kept'), promised_on: 'DATE(NOW() + INTERVAL n % 400 - 200 DAY)' },
  });
  await plant(test, 'return_visit', PAPERS, {
    ...{
      ...paper,
      ...assignment,
      id: idOf('0'),
      region_path: path,
      target_kind: "'deputy'",
      target_id: deputy,
    },
    ...{ state: oneOf('planned', 'answered', 'answered'), day: '28' },
  });
  for (const [table, kind, types, count] of [
    ['search_entry', 'a', ['message', 'published'], MESSAGES],
    ['search_paper', 'b', ['suggestion', 'public_paper'], PAPERS],
  ] as const)
    for (const one of types)
      await plant(test, table, count, {
        ...{ subject_type: `'${one}'`, subject_id: idOf(kind) },
        tokens: "CONCAT('w', LPAD(n, 5, '_'), IF(n % 7 = 0, ' c08def0706f', ''))",
      });
}
