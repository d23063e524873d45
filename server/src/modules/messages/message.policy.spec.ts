/** Proves who holds a message, whose scope it lies in, and which facts a person brings to the table of states. */
import type { Door } from '@liaison/shared/access/access.types';
import type { Person, Scope } from '../../common/access/person.js';
import { isHolder, isInScope, isPublished, messageFacts } from './message.policy.js';
import type { MessageRow } from './message.rows.js';

const ROW: MessageRow = {
  id: 'm1',
  no: '20260310-0001',
  author_id: 'author',
  station_id: 's1',
  region_path: '/99/9901/990121/990121100/990121100201/',
  deputy_id: 'd1',
  category: '交通运输',
  subcategory: null,
  text: '村口的路坏了',
  excerpt: '村口的路坏了',
  photo_count: 0,
  place_text: null,
  lat: null,
  lng: null,
  contact_sealed: null,
  visibility: 'private',
  state: 'waiting',
  state_type: 'waiting',
  previous_state: null,
  version: 1,
  entries: 1,
  holder_kind: 'deputy',
  holder_id: 'd1',
  holder_since: '2026-03-10 01:00:00.000',
  submitted_at: '2026-03-10 01:00:00.000',
  first_answered_at: null,
  last_answered_at: null,
  answered_by_id: null,
  answer_count: 0,
  reopened_count: 0,
  reconsider_count: 0,
  was_handed_up: 0,
  merged_into_id: null,
  joined_count: 0,
  published_at: null,
  hidden_at: null,
  solved: null,
  satisfied: null,
  due_at: '2026-03-13 15:59:59.999',
  remind_at: '2026-03-12 15:59:59.999',
  paused_at: null,
  interim_at: null,
  updated_at: '2026-03-10 01:00:00.000',
  office_code: null,
  office_name: null,
  station_name: '下湾村代表联络站',
  deputy_name: '田禾生',
  holder_deputy_name: '田禾生',
};
const row = (more: Partial<MessageRow> = {}): MessageRow => ({ ...ROW, ...more });
const person = (door: Door, more: Partial<Person> = {}): Person => ({
  accountId: 'somebody',
  sessionId: 'session',
  door,
  displayName: '测试人员',
  roles: [],
  permissions: [],
  scopes: [],
  deputyId: null,
  unitIds: [],
  ...more,
});
const region = (code: string, path: string): Scope => ({ kind: 'region', code, path, permissions: [] });
const TOWN = region('990121100000', '/99/9901/990121/990121100/');
const OTHER_TOWN = region('990121101000', '/99/9901/990121/990121101/');
const COUNTY = region('990121000000', '/99/9901/990121/');
const staff = (...scopes: Scope[]) => person('admin', { scopes });
const keeper = staff({ kind: 'station', id: 's1', permissions: [] });
const d1 = person('deputy', { deputyId: 'd1' });
const d2 = person('deputy', { deputyId: 'd2' });
const BY_STATION = { holder_kind: 'station', holder_id: 's1' } as const;
const BY_TOWN = {
  holder_kind: 'office',
  holder_id: 'o1',
  office_code: TOWN.kind === 'region' ? TOWN.code : '',
} as const;

describe('who holds a message', () => {
  it.each<[string, Partial<MessageRow>, Person, boolean]>([
    ['its deputy', {}, d1, true],
    ['another deputy', {}, d2, false],
    ['the keeper, while a deputy has it', {}, keeper, false],
    ['the keeper, while the station has it', BY_STATION, keeper, true],
    ['the town above the station', BY_STATION, staff(TOWN), true],
    [
      'the keeper of another station',
      BY_STATION,
      staff({ kind: 'station', id: 's2', permissions: [] }),
      false,
    ],
    ['the other town', BY_STATION, staff(OTHER_TOWN), false],
    ['the town, while its office has it', BY_TOWN, staff(TOWN), true],
    ['the county, while the town has it', BY_TOWN, staff(COUNTY), false],
    ['the keeper, while the town has it', BY_TOWN, keeper, false],
    ['the author', {}, person('citizen', { accountId: 'author' }), false],
    ['a deputy whose id the station happens to bear', { ...BY_STATION, holder_id: 'd1' }, d1, false],
  ])('%s', (_, more, who, holds) => expect(isHolder(row(more), who)).toBe(holds));
});

describe('in whose scope it lies', () => {
  it.each<[string, Partial<MessageRow>, Person, boolean]>([
    ['the keeper of its station', {}, keeper, true],
    ['the town and the county', {}, staff(COUNTY), true],
    ['the other town', {}, staff(OTHER_TOWN), false],
    [
      'a town whose path only begins alike',
      { region_path: '/99/9901/990121/9901211001/' },
      staff(TOWN),
      false,
    ],
    ['its deputy', {}, d1, true],
    ['its deputy after it was handed up', BY_TOWN, d1, true],
    ['a colleague', {}, d2, false],
    ['its author: a citizen has no scope', {}, person('citizen', { accountId: 'author' }), false],
    ['a deputy door without a deputy', { deputy_id: null, ...BY_STATION }, person('deputy'), false],
  ])('%s', (_, more, who, inside) => expect(isInScope(row(more), who)).toBe(inside));
});

describe('the facts of a message', () => {
  it('know the author only at the door of citizens', () => {
    expect(messageFacts(row(), person('citizen', { accountId: 'author' })).isAuthor).toBe(true);
    expect(messageFacts(row(), person('citizen')).isAuthor).toBe(false);
    expect(messageFacts(row(), person('deputy', { accountId: 'author', deputyId: 'd2' })).isAuthor).toBe(
      false,
    );
  });

  it('count answers, clocks and second looks', () => {
    expect(messageFacts(row(), null)).toMatchObject({
      neverAnswered: true,
      answered: false,
      clockRunning: true,
      clockPaused: false,
      mayReconsider: true,
    });
    expect(messageFacts(row({ answer_count: 1, due_at: null }), null)).toMatchObject({
      neverAnswered: false,
      answered: true,
      clockRunning: false,
    });
    expect(messageFacts(row({ paused_at: '2026-03-11 01:00:00.000' }), null)).toMatchObject({
      clockRunning: false,
      clockPaused: true,
    });
    expect(messageFacts(row({ reconsider_count: 1 }), null).mayReconsider).toBe(false);
  });

  it('let no clock run in a state that is done', () => {
    for (const state of ['closed', 'rejected', 'declined', 'withdrawn', 'merged'] as const)
      expect(messageFacts(row({ state, paused_at: '2026-03-11 01:00:00.000' }), null)).toMatchObject({
        clockRunning: false,
        clockPaused: false,
      });
  });

  it('give the system nothing of a person', () => {
    expect(messageFacts(row(), null)).toMatchObject({ isAuthor: false, isHolder: false, inScope: false });
  });
});

describe('published', () => {
  it('is what has a date and was not hidden since', () => {
    expect(isPublished({ published_at: null, hidden_at: null })).toBe(false);
    expect(isPublished({ published_at: '2026-03-11 01:00:00.000', hidden_at: null })).toBe(true);
    expect(
      isPublished({ published_at: '2026-03-11 01:00:00.000', hidden_at: '2026-03-12 01:00:00.000' }),
    ).toBe(false);
  });
});
