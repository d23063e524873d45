/** Lives a suggestion on both databases: from two messages through signatures, a correction and both reviews to its number. */
import { Reads } from '../../src/common/database/connections.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import type { MessageDetailView, PostedView } from '../../src/modules/messages/messages.views.js';
import { SuggestionNumbers } from '../../src/modules/suggestions/suggestion-numbers.js';
import type {
  SteppedView,
  SuggestionDetailView,
  SuggestionItem,
} from '../../src/modules/suggestions/suggestions.dto.js';
import { COUNTY, makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { Refusal, TestPerson } from '../support/people.js';

type Answer = SteppedView & Refusal;
const TEXT = {
  category: '交通运输',
  title: '关于修缮村口道路的建议',
  grounds: '路面破损，雨天积水，学生上学不便。',
  proposal: '由交通部门今年内修缮。',
};
const GOOD = { title: true, grounds: true, proposal: true };

describe.each(DATABASES)('suggestions on %s', (kind) => {
  let test: TestApp;
  let county: TestCounty;
  let author: TestPerson;
  let other: TestPerson;
  let office: TestPerson;
  let mandateId: string;

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    mandateId = await county.mandate(0);
    await county.mandate(1);
    [author, other, office] = [await county.deputy(0), await county.deputy(1), await county.countyOffice()];
  });
  afterAll(() => test.close());

  const post = async (citizen: TestPerson) =>
    (
      await citizen.ask<PostedView>('POST', '/api/citizen/messages', {
        stationId: county.stationId,
        deputyId: county.deputies[0],
        category: '交通运输',
        text: '村口的路坏了很久，请代表看看。',
        visibility: 'private',
      })
    ).body.id;
  const draft = async (more: object = {}) =>
    author.ask<Answer>('POST', '/api/deputy/suggestions', { ...TEXT, mandateId, ...more });
  const act = async (who: TestPerson, id: string, verb: string, body: object = {}) => {
    const door = who === office ? 'admin' : 'deputy';
    const { status, body: answer } = await who.ask<Answer>(
      'POST',
      `/api/${door}/suggestions/${id}/${verb}`,
      body,
    );
    return status === 200 ? answer.state : `${status} ${answer.code}`;
  };
  const read = async (who: TestPerson, id: string) =>
    (
      await who.ask<SuggestionDetailView>(
        'GET',
        `/api/${who === office ? 'admin' : 'deputy'}/suggestions/${id}`,
      )
    ).body;
  const save = (id: string, version: number, text: object) =>
    author.ask<Answer>('PUT', `/api/deputy/suggestions/${id}`, { ...TEXT, ...text, version });
  const review = (id: string, stage: 'first' | 'second', verdict: string, more: object = {}) =>
    act(office, id, `${stage}-review`, { verdict, marks: GOOD, ...more });

  it('go from two messages to a number, and both authors hear of every step', async () => {
    const citizens = [await county.citizen(), await county.citizen()] as const;
    const messageIds = [await post(citizens[0]), await post(citizens[1])];
    const { status, body } = await draft({ messageIds });
    expect([status, body.state]).toEqual([201, 'draft']);
    const { id } = body;
    expect((await read(office, id)).state).toBeUndefined();
    expect(await act(author, id, 'invite', { deputyIds: [county.deputies[1]] })).toBe('co_signing');
    expect(await act(author, id, 'submit')).toBe('409 co_signers_open');
    const { version } = await read(other, id);
    expect(await act(other, id, 'confirm', { version })).toBe('co_signing');
    // A change asks again, and who has read the old words cannot sign the new ones.
    const signed = await read(author, id);
    expect((await save(id, signed.version, { title: '关于修缮下湾村村口道路的建议' })).status).toBe(200);
    expect((await read(author, id)).coSigners).toMatchObject([{ status: 'invited' }]);
    expect(await act(other, id, 'confirm', { version: signed.version })).toBe('409 version_conflict');
    expect(await act(other, id, 'confirm', { version: signed.version + 1 })).toBe('co_signing');
    expect(await act(author, id, 'submit')).toBe('first_review');
    expect((await save(id, signed.version + 3, {})).body.code).toBe('suggestion_action_not_allowed');
    // Three marks, each by itself; nobody is sent back without a word.
    const doubtful = { marks: { ...GOOD, proposal: false } };
    expect(await review(id, 'first', 'pass_first', doubtful)).toBe('409 marks_missing');
    expect(await review(id, 'first', 'return_for_correction', doubtful)).toBe('400 bad_input');
    expect(await review(id, 'second', 'return_for_correction', { ...doubtful, note: '不在这一步' })).toBe(
      '409 suggestion_action_not_allowed',
    );
    const note = '方案请写明由谁在何时完成。';
    expect(await review(id, 'first', 'return_for_correction', { ...doubtful, note })).toBe('returned');
    const returned = await read(author, id);
    expect(returned.timeline.at(-1)).toMatchObject({ text: note, failed: ['方案可行'] });
    await save(id, returned.version, { proposal: '由县交通运输局于今年十月底前修缮。' });
    expect(await act(author, id, 'submit')).toBe('409 co_signers_open');
    expect(await act(other, id, 'confirm', { version: returned.version + 1 })).toBe('returned');
    expect(await act(author, id, 'submit')).toBe('first_review');
    expect(await review(id, 'first', 'pass_first')).toBe('second_review');
    expect(await review(id, 'second', 'file')).toBe('filed');
    const filed = await read(office, id);
    expect(filed.no).toMatch(/^20\d\d-0001$/);
    expect(filed.timeline.map(({ seq }) => seq)).toEqual(filed.timeline.map((_, index) => index + 1));
    expect(await act(author, id, 'withdraw')).toBe('409 suggestion_action_not_allowed');

    await test.app.get(OutboxDispatcher, { strict: false }).drain();
    for (const [index, citizen] of citizens.entries()) {
      const message = await citizen.ask<MessageDetailView>(
        'GET',
        `/api/citizen/messages/${messageIds[index]}`,
      );
      const news = message.body.timeline.filter(({ action }) => action === 'suggestion_step');
      expect(news.map(({ text }) => text)).toEqual([
        '代表正在根据这条留言起草代表建议。',
        '根据这条留言起草的代表建议已提交审核。',
        '相关代表建议已退回代表修改。',
        '根据这条留言起草的代表建议已提交审核。',
        '相关代表建议已通过初审，进入复审。',
        `相关代表建议已立案，编号 ${filed.no}。立案算作阶段性答复，答复期限不再计时；办理结果会写在这里。`,
      ]);
    }
  });

  it('are saved as they grow, never over somebody else’s newer words, and handed in only whole', async () => {
    const { id } = (await draft({ title: '', grounds: '', proposal: '' })).body;
    expect(await act(author, id, 'submit')).toBe('409 suggestion_incomplete');
    expect((await save(id, 1, {})).body.version).toBe(2);
    expect((await save(id, 1, { title: '旧的' })).body.code).toBe('version_conflict');
    expect((await read(author, id)).timeline).toHaveLength(1);
    expect(await act(author, id, 'withdraw')).toBe('withdrawn');
    expect(await act(author, id, 'submit')).toBe('409 suggestion_action_not_allowed');
  });

  it('take only signatures of the same congress, and let each decline', async () => {
    const { id } = (await draft()).body;
    expect(await act(author, id, 'invite', { deputyIds: [county.deputies[0]] })).toBe(
      '409 target_not_allowed',
    );
    expect(await act(author, id, 'invite', { deputyIds: [county.deputies[2]] })).toBe(
      '409 target_not_allowed',
    );
    expect(await act(author, id, 'invite', { deputyIds: [county.deputies[1]] })).toBe('co_signing');
    expect(await act(author, id, 'confirm', { version: 2 })).toBe('409 suggestion_action_not_allowed');
    expect(await act(other, id, 'edit')).toMatch(/^404/);
    expect(await act(other, id, 'decline')).toBe('co_signing');
    expect(await act(other, id, 'confirm', { version: 3 })).toBe('404 not_found');
    expect(await act(author, id, 'submit')).toBe('first_review');
  });

  it('use only messages and mandates of their own', async () => {
    expect((await draft({ mandateId: county.stationId })).status).toBe(404);
    const colleague = await other.ask<Refusal>('POST', '/api/deputy/suggestions', { ...TEXT, mandateId });
    expect(colleague.body.code).toBe('not_found');
    expect((await draft({ messageIds: [county.stationId] })).body.code).toBe('not_found');
  });

  it('end as reference, or by a named rule', async () => {
    const handedIn = async () => {
      const { id } = (await draft()).body;
      expect(await act(author, id, 'submit')).toBe('first_review');
      return id;
    };
    const [one, two] = [await handedIn(), await handedIn()];
    expect(await review(one, 'first', 'refuse', { note: '这是代转信件。' })).toBe('400 bad_input');
    expect(await review(one, 'first', 'refuse', { note: '这是代转信件。', rule: 'forwarded_letter' })).toBe(
      'refused',
    );
    expect((await read(author, one)).timeline.at(-1)?.rule).toBe('代转群众来信');
    expect(await review(two, 'first', 'pass_first')).toBe('second_review');
    expect(await review(two, 'second', 'convert', { note: '作为工作参考。' })).toBe('reference');
  });

  it('are listed for those who may read them, page by page', async () => {
    const pages = async (who: TestPerson, door: string) => {
      const seen: SuggestionItem[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const { body }: { body: { items: SuggestionItem[]; nextCursor: string | null } } = await who.ask<{
          items: SuggestionItem[];
          nextCursor: string | null;
        }>('GET', `/api/${door}/suggestions?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
        seen.push(...body.items);
        cursor = body.nextCursor;
      }
      return seen.map(({ id }) => id);
    };
    const all = await pages(author, 'deputy');
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(5);
    expect((await pages(office, 'admin')).length).toBe(all.length - 1);
    expect(await pages(await county.townOffice(), 'admin')).toEqual([]);
  });

  it('get numbers without gaps and without doubles from 50 filings at once, some of which fail', async () => {
    const numbers = test.app.get(SuggestionNumbers, { strict: false });
    const uow = test.app.get(UnitOfWork, { strict: false });
    const results = await Promise.allSettled(
      Array.from({ length: 60 }, (_, index) =>
        uow.run(async (tx) => {
          const seq = await numbers.next(tx, COUNTY.code, '并发测试', 2030);
          if (index % 6 === 5) throw new Error('the filing failed after its number');
          return seq;
        }),
      ),
    );
    const given = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(given.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  it('are filed 50 at once through the door, each with the next number', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 50; count += 1) {
      const { id } = (await draft()).body;
      await act(author, id, 'submit');
      await review(id, 'first', 'pass_first');
      ids.push(id);
    }
    const filed = await Promise.all(ids.map((id) => review(id, 'second', 'file')));
    expect(filed.filter((state) => state !== 'filed')).toEqual([]);
    const rows = await test.app
      .get(Reads, { strict: false })
      .rows<{ number_seq: number }>(
        'SELECT number_seq FROM suggestion WHERE number_seq IS NOT NULL ORDER BY number_seq',
      );
    expect(rows.map((row) => row.number_seq)).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
  });
});
