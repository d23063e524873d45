/** Proves on both databases that the public reads what a deputy agreed to and no more, and finds nothing by hidden words. */
import { Reads } from '../../src/common/database/connections.js';
import { Clock } from '../../src/common/time/clock.js';
import type {
  LinkedSuggestionListView,
  PublicityView,
  PublicSuggestionItem,
  PublicSuggestionView,
} from '../../src/modules/suggestions/publicity/publicity.dto.js';
import type { SteppedView, SuggestionDetailView } from '../../src/modules/suggestions/suggestions.dto.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { type Handled, handled, promiseRow, unitRow } from '../factories/handled.js';
import { insertRow } from '../factories/message-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { type Refusal, stranger, type TestPerson } from '../support/people.js';
import { heldWords } from '../support/words.js';

const AT = new Date('2026-06-01T02:00:00Z');
const GOOD = { title: true, grounds: true, proposal: true };
/** Everything that the public page may have; another field is a leak until somebody writes it down here. */
const FIELDS = [
  'answerClass',
  'answerClassText',
  'answers',
  'authorName',
  'category',
  'coSigners',
  'congress',
  'full',
  'grounds',
  'id',
  'no',
  'outcomeText',
  'overdue',
  'promises',
  'proposal',
  'publishedAt',
  'state',
  'stateText',
  'steps',
  'title',
  'unitName',
  'units',
];

describe.each(DATABASES.map((kind) => [kind === 'mariadb' ? 'MariaDB' : 'SQLite', kind] as const))(
  'public suggestions on %s',
  (_title, kind) => {
    let test: TestApp;
    let county: TestCounty;
    let author: TestPerson;
    let shown: Handled;
    let titled: Handled;
    let hidden: Handled;

    const anyone = <T>(path: string) => stranger(test)<T>('GET', path);
    const listed = async (query = '') =>
      (await anyone<{ items: PublicSuggestionItem[] }>(`/api/public/suggestions${query}`)).body.items;
    const consent = async (id: string, publicity: string, who = author) => {
      const { status, body } = await who.ask<PublicityView & Refusal>(
        'POST',
        `/api/deputy/suggestions/${id}/publicity`,
        { publicity },
      );
      return status === 200 ? body.published : `${status} ${body.code}`;
    };

    beforeAll(async () => {
      test = await startApp(kind);
      test.app.get(Clock).set(AT);
      county = await makeCounty(test);
      author = await county.deputy(0);
      const unitId = await unitRow(test, '县交通运输局');
      const paper = (title: string, grounds: string) => ({ title, grounds, proposal: `${grounds}请办理。` });
      shown = await handled(test, county, {
        at: AT,
        unitId,
        part: 'promised',
        answerClass: 'B',
        row: {
          ...paper('关于柳林镇路灯的建议', '夜里看不见路，联系 13900001234。'),
          outcome: 'not_evaluated',
        },
      });
      titled = await handled(test, county, {
        at: AT,
        unitId,
        row: paper('关于石桥镇水渠的建议', '渠道淤塞影响灌溉。'),
      });
      hidden = await handled(test, county, {
        at: AT,
        unitId,
        row: paper('关于校车的建议', '校车班次太少。'),
      });
      await promiseRow(test, shown, unitId, { promised_on: '2026-05-01' });
    });
    afterAll(() => test.close());

    it('are nothing until the deputy agrees, and nothing again when the deputy takes it back', async () => {
      expect(await listed()).toEqual([]);
      expect((await anyone<Refusal>(`/api/public/suggestions/${shown.id}`)).body.code).toBe('not_found');
      expect(await consent(hidden.id, 'full', await county.deputy(1))).toBe('404 not_found');
      expect(await consent(shown.id, 'full')).toBe(true);
      expect(await consent(titled.id, 'title')).toBe(true);
      expect(await consent(hidden.id, 'full')).toBe(true);
      expect((await listed()).map(({ id }) => id).sort()).toEqual([shown.id, titled.id, hidden.id].sort());
      expect(await consent(hidden.id, 'none')).toBe(false);
      expect((await listed()).map(({ id }) => id)).not.toContain(hidden.id);
      expect((await anyone<Refusal>(`/api/public/suggestions/${hidden.id}`)).body.code).toBe('not_found');
      expect(await listed(`?q=${encodeURIComponent('校车')}`)).toEqual([]);
    });

    it('show the text only where it is full, and only fields that are named', async () => {
      const full = (await anyone<PublicSuggestionView>(`/api/public/suggestions/${shown.id}`)).body;
      expect(Object.keys(full).sort()).toEqual(FIELDS);
      expect(full).toMatchObject({ full: true, unitName: '县交通运输局', outcomeText: '未测评' });
      expect(full.grounds).toContain('夜里看不见路');
      expect(full.answers.map(({ text }) => text)).toEqual(['已安排修缮，联系人电话 ***********。']);
      expect(full.promises).toEqual([
        { unitName: '县交通运输局', promisedOn: '2026-05-01', stateText: '承诺中', moved: 0, overdue: true },
      ]);
      expect(JSON.stringify(full)).not.toMatch(/13900001234|柳小禾|0799/);
      const title = (await anyone<PublicSuggestionView>(`/api/public/suggestions/${titled.id}`)).body;
      expect([title.grounds, title.proposal, title.answers[0]?.text]).toEqual([null, null, null]);
      expect(JSON.stringify(title)).not.toMatch(/淤塞|已安排修缮/);
      expect(title.steps.map(({ text }) => text)).toEqual(['审核通过，已立案']);
    });

    it('are found by the words that may be read, and by no other', async () => {
      expect((await listed(`?q=${encodeURIComponent('看不见路')}`)).map(({ id }) => id)).toEqual([shown.id]);
      expect((await listed(`?q=${encodeURIComponent('水渠')}`)).map(({ id }) => id)).toEqual([titled.id]);
      expect(await listed(`?q=${encodeURIComponent('淤塞')}`)).toEqual([]);
      const near = await anyone<{ items: PublicSuggestionItem[] }>(
        `/api/public/suggestions/similar?text=${encodeURIComponent('镇上的路灯夜里不亮')}`,
      );
      expect(near.body.items[0]?.id).toBe(shown.id);
      const filters: readonly [string, number][] = [
        ['year=2026', 2],
        ['year=2025', 0],
        ['state=closed', 2],
        ['state=handling', 0],
        [`category=${encodeURIComponent('交通运输')}`, 2],
      ];
      for (const [query, count] of filters)
        expect([query, (await listed(`?${query}`)).length]).toEqual([query, count]);
      const first = await anyone<{ nextCursor: string }>('/api/public/suggestions?limit=1');
      expect(await listed(`?limit=1&cursor=${first.body.nextCursor}`)).toHaveLength(1);
    });

    it('become public with the filing when the deputy agreed before, and findable by their number', async () => {
      const mandateId = await county.mandate(0);
      const draft = await author.ask<SteppedView>('POST', '/api/deputy/suggestions', {
        mandateId,
        category: '交通运输',
        title: '关于增设公交站点的建议',
        grounds: '老人步行过远。',
        proposal: '增设两处站点。',
      });
      const { id } = draft.body;
      expect(await consent(id, 'title')).toBe(false);
      await author.ask('POST', `/api/deputy/suggestions/${id}/submit`);
      const office = await county.countyOffice();
      const review = (stage: string, verdict: string) =>
        office.ask('POST', `/api/admin/suggestions/${id}/${stage}-review`, { verdict, marks: GOOD });
      await review('first', 'pass_first');
      expect((await listed()).map((item) => item.id)).not.toContain(id);
      expect((await review('second', 'file')).status).toBe(200);
      const item = (await listed(`?q=${encodeURIComponent('公交站点')}`))[0];
      expect(item).toMatchObject({ id, title: '关于增设公交站点的建议', full: false });
      const paper = await office.ask<SuggestionDetailView>('GET', `/api/admin/suggestions/${id}`);
      expect(await heldWords(test, 'suggestion', String(paper.body.no))).toContain(id);
      expect(await heldWords(test, 'suggestion', '步行过远')).toEqual([id]);
    });

    it('are told to the author of the message that they came from, and to nobody else', async () => {
      const me = await county.citizen();
      const posted = await me.ask<{ id: string }>('POST', '/api/citizen/messages', {
        stationId: county.stationId,
        deputyId: county.deputies[0],
        category: '交通运输',
        text: '路灯坏了很久，请代表看看。',
        visibility: 'private',
      });
      const messageId = posted.body.id;
      await insertRow(test, 'suggestion_message', { suggestion_id: hidden.id, message_id: messageId });
      const path = `/api/citizen/messages/${messageId}/suggestions`;
      const mine = (await me.ask<LinkedSuggestionListView>('GET', path)).body.items;
      expect(mine).toMatchObject([
        { id: hidden.id, title: '关于校车的建议', publicity: 'none', published: false, stateText: '已办结' },
      ]);
      expect(mine[0]?.steps).not.toEqual([]);
      expect((await (await county.citizen()).ask<Refusal>('GET', path)).body.code).toBe('not_found');
      const row = await test.app.get(Reads).one('SELECT publicity FROM suggestion WHERE id = ?', [hidden.id]);
      expect(row).toEqual({ publicity: 'none' });
    });
  },
);
