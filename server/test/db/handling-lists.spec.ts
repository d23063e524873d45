/** Reads the lists of the handling on both databases: what each office, deputy and unit finds where, and takes away as a file. */
import { Reads } from '../../src/common/database/connections.js';
import { newId } from '../../src/common/database/ids.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import type { SuggestionItem, SuggestionPage } from '../../src/modules/suggestions/suggestions.dto.js';
import type { SuggestionBoardView } from '../../src/modules/suggestions/suggestions.query.js';
import type {
  UnitAssignmentDetailView,
  UnitAssignmentPage,
  UnitHomeView,
} from '../../src/modules/suggestions/unit.dto.js';
import { COUNTY, makeCounty, type TestCounty } from '../factories/county.js';
import { CONGRESS, makeUnits, type TestUnits } from '../factories/handling.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { boardSums } from '../support/board-sums.js';
import { ANSWER, type Voices, voicesOf } from '../support/handling.js';
import type { Refusal } from '../support/people.js';
import { takeFile } from '../support/sheets.js';

const START = new Date('2026-03-02T01:00:00Z');
const LATER = new Date('2026-03-20T01:00:00Z');
const ACCEPT = { contactName: '何晓田', contactPhone: '0000-1234567' };

describe.each(DATABASES)('lists of the handling on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let units: TestUnits;
  let say: Voices;
  /** One filed, one given out and late, one answered. */
  let ids: readonly [string, string, string];

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    units = await makeUnits(test);
    say = voicesOf(test, county, units);
    await say.at(START);
    const filed = () => units.filed(county.deputies[0], [county.deputies[1]]);
    ids = [await filed(), await filed(), await filed()];
    const given = (index: number) => ({
      units: [{ unitId: units.ids[index], kind: 'lead' }],
      term: 'normal',
    });
    await say.office(`suggestions/${ids[1]}/assign`, given(0));
    await say.office(`suggestions/${ids[2]}/assign`, given(1));
    await say.unit(1, ids[2], 'accept', ACCEPT);
    await say.unit(1, ids[2], 'plan', { text: '制定方案如下。' });
    await say.at(LATER);
    await say.unit(1, ids[2], 'answer', { ...ANSWER, class: 'A' });
  });
  afterAll(() => test.close());

  const office = async <T = SuggestionPage>(path: string) =>
    (await say.people().office.ask<T>('GET', `/api/admin/suggestions${path}`)).body;
  const found = async (query: string) => (await office(`?${query}`)).items.map(({ id }) => id);
  const placesOf = (list: readonly string[]) => list.map((id) => ids.indexOf(id)).sort();

  it('stand on the board as many as there are', async () => {
    const { kept, counted, astray } = await boardSums(test);
    expect(kept).toEqual(counted);
    expect([kept.length, astray]).toEqual([3, 0]);
  });

  it('answer an office by state, unit, deadline, class, number and words', async () => {
    const answers: readonly [string, readonly number[]][] = [
      ['', [0, 1, 2]],
      ['state=filed', [0]],
      [`unitId=${units.ids[0]}`, [1]],
      ['due=overdue', [1]],
      ['answerClass=A', [2]],
      ['category=交通运输&year=2026', [0, 1, 2]],
      ['year=2025', []],
      ['occasion=session', []],
      ['outcome=satisfied', []],
      ['key=true', []],
      ['raised=true', []],
      ['from=2026-03-02&to=2026-03-02', [0, 1, 2]],
      ['from=2026-03-03', []],
      ['q=修缮村口', [0, 1, 2]],
      ['q=水库', []],
      ['q=%25', []],
    ];
    for (const [query, places] of answers)
      expect([query, placesOf(await found(new URLSearchParams(query).toString()))]).toEqual([query, places]);
    const [one] = (await office(`?state=handling`)).items;
    expect(one).toMatchObject({ overdue: true, unitNames: ['青禾县交通运输局'], stateText: '办理中' });
    expect(await found(`q=${one?.no}`)).toEqual([ids[1]]);
  });

  it('sort by what is urgent, page by page', async () => {
    expect(await found('sort=due')).toEqual([ids[1], ids[2]]);
    for (const sort of ['new', 'number', 'due']) {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const page: SuggestionPage = await office(
          `?limit=1&sort=${sort}${cursor ? `&cursor=${cursor}` : ''}`,
        );
        seen.push(...page.items.map(({ id }: SuggestionItem) => id));
        cursor = page.nextCursor;
      }
      expect([sort, seen]).toEqual([sort, await found(`sort=${sort}`)]);
    }
  });

  it('count on the board, and hold nothing for another region', async () => {
    const board = await office<SuggestionBoardView>('/board');
    const counted = board.states.filter(({ count }) => count > 0).map(({ state, count }) => [state, count]);
    expect(counted).toEqual([
      ['filed', 1],
      ['handling', 1],
      ['answered', 1],
    ]);
    expect(board).toMatchObject({ overdue: 1, key: 0, leaders: 0 });
    const town = await county.otherTownOffice();
    expect((await town.ask<SuggestionPage>('GET', '/api/admin/suggestions')).body.items).toEqual([]);
  });

  it('give each deputy the own boxes', async () => {
    const { deputies } = say.people();
    const box = async (index: number, name: string) =>
      placesOf(
        (
          await deputies[index]?.ask<SuggestionPage>('GET', `/api/deputy/suggestions?box=${name}`)
        )?.body.items.map(({ id }) => id) ?? [],
      );
    expect([await box(0, 'mine'), await box(1, 'mine'), await box(2, 'mine')]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
      [],
    ]);
    expect([await box(0, 'to_judge'), await box(1, 'to_judge'), await box(2, 'to_judge')]).toEqual([
      [2],
      [2],
      [],
    ]);
    expect([await box(0, 'to_sign'), await box(0, 'done')]).toEqual([[], []]);
  });

  it('show a unit its own assignments with the actions of the moment, and only those', async () => {
    const [roads, water] = say.people().units;
    const home = (await roads?.ask<UnitHomeView>('GET', '/api/unit/home'))?.body;
    expect(home).toMatchObject({
      counts: { toAccept: 1, toPlan: 0, done: 0 },
      overdue: 1,
      units: [{ headName: '石望远', headTitle: '局长' }],
    });
    const list = async (query: string) =>
      (await roads?.ask<UnitAssignmentPage>('GET', `/api/unit/assignments?${query}`))?.body.items ?? [];
    expect((await list('box=to_accept')).map(({ suggestionId }) => suggestionId)).toEqual([ids[1]]);
    expect(await list('box=overdue')).toHaveLength(1);
    expect(await list('box=done')).toEqual([]);
    const [mine] = await list('');
    const own = await roads?.ask<UnitAssignmentDetailView>('GET', `/api/unit/assignments/${mine?.id}`);
    // The days for objecting are over.
    expect(own?.body.assignment.actions).toEqual([{ action: 'accept', label: '接收' }]);
    expect(own?.body.suggestion.messageIds).toEqual([]);
    expect((await water?.ask('GET', `/api/unit/assignments/${mine?.id}`))?.status).toBe(404);
  });

  it('print the answer for all who may read it, and for nobody else', async () => {
    const { office: staff, deputies, units: people } = say.people();
    const detail = await say.detail(ids[2]);
    const answerId = detail.answers[0]?.id;
    const own = `/api/unit/assignments/${detail.units[0]?.id}/answers/${answerId}/pdf`;
    const pdfs = [
      await staff.ask('GET', `/api/admin/suggestions/${ids[2]}/answers/${answerId}/pdf`),
      await deputies[1]?.ask('GET', `/api/deputy/suggestions/${ids[2]}/answers/${answerId}/pdf`),
      await people[1]?.ask('GET', own),
    ];
    expect(pdfs.map((pdf) => [pdf?.status, pdf?.bytes.subarray(0, 5).toString()])).toEqual(
      pdfs.map(() => [200, '%PDF-']),
    );
    expect((await people[0]?.ask('GET', own))?.status).toBe(404);
    expect(
      (await deputies[2]?.ask('GET', `/api/deputy/suggestions/${ids[2]}/answers/${answerId}/pdf`))?.status,
    ).toBe(404);
    expect((await staff.ask('GET', `/api/admin/suggestions/${ids[1]}/answers/${answerId}/pdf`)).status).toBe(
      404,
    );
  });

  it('leave as a sheet, which the audit trail notes', async () => {
    const sheet = await takeFile(test, say.people().office, '/api/admin/suggestions?state=answered');
    expect([sheet.status, sheet.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    const notes = await test.app
      .get(Reads, { strict: false })
      .rows<{ detail: string }>("SELECT detail FROM audit_entry WHERE action = 'suggestion.export'");
    expect(JSON.parse(notes[0]?.detail ?? '{}')).toMatchObject({ rows: 1, filters: ['state'] });
  });

  it('know the session in which a paper was handed in, and let an invitation be taken back', async () => {
    await test.app.get(UnitOfWork, { strict: false }).run(async (tx) => {
      await tx.write(
        "INSERT INTO congress_session (id, region_code, congress, name, starts_on, ends_on, created_at) VALUES (?, ?, ?, '第二次会议', '2026-03-18', '2026-03-22', '2026-01-01')",
        [newId(), COUNTY.code, CONGRESS],
      );
      // The rows planted above took their numbers without the counter; real filings go on after them.
      await tx.write(
        'INSERT INTO suggestion_number (region_code, congress, year, last_seq) VALUES (?, ?, 2026, 900)',
        [COUNTY.code, CONGRESS],
      );
    });
    const mandateId = await county.mandate(0);
    await county.mandate(1);
    const [author] = say.people().deputies;
    const text = { category: '交通运输', title: '关于修路的建议', grounds: '路坏了。', proposal: '请修好。' };
    const { body } = await (author ?? (await county.deputy(0))).ask<{ id: string }>(
      'POST',
      '/api/deputy/suggestions',
      { ...text, mandateId },
    );
    expect(await say.deputy(0, `${body.id}/invite`, { deputyIds: [county.deputies[1]] })).toBe('co_signing');
    expect(await say.deputy(0, `${body.id}/uninvite`, { deputyId: county.deputies[2] })).toBe(
      '404 not_found',
    );
    expect(await say.deputy(0, `${body.id}/uninvite`, { deputyId: county.deputies[1] })).toBe('co_signing');
    const stranger = await say
      .people()
      .deputies[1]?.ask<Refusal>('GET', `/api/deputy/suggestions/${body.id}`);
    expect(stranger?.status).toBe(404);
    expect(await say.deputy(0, `${body.id}/submit`)).toBe('first_review');
    const marks = { title: true, grounds: true, proposal: true };
    expect(await say.office(`suggestions/${body.id}/first-review`, { verdict: 'pass_first', marks })).toBe(
      'second_review',
    );
    expect(await say.office(`suggestions/${body.id}/second-review`, { verdict: 'file', marks })).toBe(
      'filed',
    );
    expect(await say.detail(body.id)).toMatchObject({ occasion: 'session', occasionText: '大会期间' });
  });
});
