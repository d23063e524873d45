/** Proves what the assigner's desk asks on both databases: who is proposed, what came back, who waits longest, what a meeting gave out. */
import type { SuggestionPage } from '../../src/modules/suggestions/suggestions.dto.js';
import type { SuggestionBoardView } from '../../src/modules/suggestions/suggestions.query.js';
import type { UnitProposalListView } from '../../src/modules/suggestions/unit-proposals.dto.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { makeUnits, type TestUnits, UNIT_NAMES } from '../factories/handling.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { type Voices, voicesOf } from '../support/handling.js';

const START = new Date('2026-03-02T01:00:00Z');
const after = (minutes: number) => new Date(START.getTime() + minutes * 60_000);

describe.each(DATABASES)("the assigner's desk on %s", (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let units: TestUnits;
  let say: Voices;

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    units = await makeUnits(test);
    say = voicesOf(test, county, units);
  });
  beforeEach(() => say.at(START));
  afterAll(() => test.close());

  const filed = () => units.filed(county.deputies[0]);
  const list = async (query: string) =>
    (await say.people().office.ask<SuggestionPage>('GET', `/api/admin/suggestions?${query}`)).body;
  const idsOf = async (query: string) => (await list(query)).items.map(({ id }) => id);
  const given = (index: number) => ({
    units: [{ unitId: units.ids[index], kind: 'lead' }],
    term: 'normal',
  });
  const assign = (id: string, body: object) =>
    say.people().office.ask('POST', `/api/admin/suggestions/${id}/assign`, body);

  it('proposes who handled the like before, with the reason', async () => {
    const [before, now] = [await filed(), await filed()];
    expect((await assign(before, given(1))).status).toBe(200);
    const { office } = say.people();
    const asked = await office.ask<UnitProposalListView>(
      'GET',
      `/api/admin/suggestions/${now}/unit-proposals`,
    );
    expect(asked.status).toBe(200);
    expect(asked.body.items).toEqual([
      {
        unitId: units.ids[1],
        name: UNIT_NAMES[1],
        reasons: ['办理过 1 件同类建议', '办理过 1 件“交通运输”类建议'],
      },
    ]);
  });

  it('lists and counts what a unit sent back, until it is decided', async () => {
    const id = await filed();
    await assign(id, given(0));
    const { office } = say.people();
    const board = async () =>
      (await office.ask<SuggestionBoardView>('GET', '/api/admin/suggestions/board')).body.objected;
    expect([await idsOf('objected=true'), await board()]).toEqual([[], 0]);
    expect(await say.unit(0, id, 'object', { reason: '不属于我局职责。' })).toBe('objected');
    expect([await idsOf('objected=true'), await board()]).toEqual([[id], 1]);
    const part = (await say.detail(id)).units[0]?.id ?? '';
    await office.ask('POST', `/api/admin/assignments/${part}/uphold`, { note: '仍由你局主办。' });
    expect([await idsOf('objected=true'), await board()]).toEqual([[], 0]);
  });

  it('gives what waits longest first, page by page', async () => {
    const waiting: string[] = [];
    for (const minute of [3, 1, 2]) {
      await say.at(after(minute));
      waiting[minute - 1] = await filed();
    }
    const seen: string[] = [];
    for (let cursor: string | null | undefined = ''; cursor !== null; ) {
      const query: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      const page: SuggestionPage = await list(`state=filed&sort=old&limit=1${query}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen.slice(-3)).toEqual(waiting);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('tells which suggestions a meeting gave out', async () => {
    const { office } = say.people();
    const held = await office.ask<{ id: string }>('POST', '/api/admin/handing-meetings', {
      name: '交办会',
      heldOn: '2026-03-02',
    });
    const [there, elsewhere] = [await filed(), await filed()];
    await assign(there, { ...given(2), meetingId: held.body.id });
    await assign(elsewhere, given(2));
    expect(await idsOf(`meetingId=${held.body.id}`)).toEqual([there]);
  });
});
