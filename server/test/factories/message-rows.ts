/** Puts stations, deputies and messages straight into the tables, for tests of what reads them. */

import { newId } from '../../src/common/database/ids.js';
import type { SqlValue } from '../../src/common/database/sql.js';
import { dbTime } from '../../src/common/database/times.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import type { TestApp } from '../support/app.js';

type Row = Readonly<Record<string, SqlValue>>;

/** Writes one row and gives its id. */
export async function insertRow(test: TestApp, table: string, row: Row): Promise<string> {
  const names = Object.keys(row);
  const sql = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  await test.app.get(UnitOfWork).run((tx) => tx.write(sql, Object.values(row)));
  return String(row.id ?? '');
}

const LONG_AGO = dbTime(new Date('2026-01-05T01:00:00Z'));

export function stationRow(test: TestApp, more: Row = {}): Promise<string> {
  const id = newId();
  return insertRow(test, 'station', {
    id,
    region_code: '990101001000',
    region_path: '/99/9901/990101/990101001/',
    region_name: '测试镇',
    kind: 'station',
    name: `测试联络站${id.slice(-6)}`,
    address: '测试路 1 号',
    open_text: '每日',
    intro: '',
    status: 'open',
    version: 1,
    created_at: LONG_AGO,
    updated_at: LONG_AGO,
    ...more,
  });
}

export function deputyRow(test: TestApp, more: Row = {}): Promise<string> {
  return insertRow(test, 'deputy', {
    id: newId(),
    name: '测试代表',
    gender: '女',
    bio: '',
    specialities: '',
    region_code: '990101001000',
    region_path: '/99/9901/990101/990101001/',
    status: 'active',
    version: 1,
    created_at: LONG_AGO,
    updated_at: LONG_AGO,
    ...more,
  });
}

/** A message that waits at its station since the given time; `more` says what differs. */
export function messageRow(
  test: TestApp,
  stationId: string,
  submittedAt: Date,
  more: Row = {},
): Promise<string> {
  const id = newId();
  const at = dbTime(submittedAt);
  return insertRow(test, 'message', {
    id,
    no: id.slice(-16),
    author_id: newId(),
    station_id: stationId,
    region_path: '/99/9901/990101/990101001/',
    category: '交通运输',
    text: '测试留言',
    excerpt: '测试留言',
    visibility: 'private',
    state: 'waiting',
    state_type: 'waiting',
    version: 1,
    entries: 1,
    holder_kind: 'station',
    holder_id: stationId,
    holder_since: at,
    submitted_at: at,
    updated_at: at,
    ...more,
  });
}
