/** Proves on both databases that people are asked again, once and by nobody of the unit, and that what came back is reopened. */
import { Reads } from '../../src/common/database/connections.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { Clock } from '../../src/common/time/clock.js';
import type { MessageDetailView, PostedView } from '../../src/modules/messages/messages.views.js';
import type { InboxItem } from '../../src/modules/notifications/notifications.dto.js';
import type { ExportView } from '../../src/modules/privacy/privacy.dto.js';
import type { SuggestionFiguresView } from '../../src/modules/suggestions/report/report.dto.js';
import { AskVisitsJob } from '../../src/modules/suggestions/visits/ask-visits-job.js';
import type {
  OwnVisitItem,
  ReturnVisitItem,
  VisitedView,
} from '../../src/modules/suggestions/visits/visits.dto.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { type Handled, handled, unitPerson, unitRow } from '../factories/handled.js';
import { insertRow } from '../factories/message-rows.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { Refusal, TestPerson } from '../support/people.js';
import { routesOf } from '../support/routes.js';

const CLOSED = new Date('2026-03-02T02:00:00Z');
const after = (days: number) => new Date(CLOSED.getTime() + days * 86_400_000 + 60_000);
type Answer = VisitedView & Refusal;

describe.each(DATABASES.map((kind) => [kind === 'mariadb' ? 'MariaDB' : 'SQLite', kind] as const))(
  'return visits on %s',
  (_title, kind) => {
    let test: TestApp;
    let county: TestCounty;
    let unitId: string;
    let one: Handled;
    let messageId: string;

    const at = (days: number) => test.app.get(Clock).set(after(days));
    const drain = () => test.app.get(OutboxDispatcher).drain();
    const citizen = () => county.citizen('oVisited');
    const own = async (who: TestPerson, door: string) =>
      (await who.ask<{ items: OwnVisitItem[] }>('GET', `/api/${door}/return-visits`)).body.items;
    const answer = async (who: TestPerson, door: string, id: string, body: object) => {
      const sent = await who.ask<Answer>('POST', `/api/${door}/return-visits/${id}/answer`, body);
      return sent.status === 200 ? sent.body : `${sent.status} ${sent.body.code}`;
    };
    const finish = (event: string, part: Handled) =>
      test.app.get(UnitOfWork).run(async (tx) =>
        tx.emit({
          type: `assignment.${event}`,
          subjectId: part.id,
          payload: { assignmentId: part.assignmentId },
        }),
      );
    const count = async (sql: string, id: string) =>
      Number((await test.app.get(Reads).one<{ n: number }>(sql, [id]))?.n);

    beforeAll(async () => {
      test = await startApp(kind);
      at(0);
      county = await makeCounty(test);
      unitId = await unitRow(test, '县交通运输局');
      one = await handled(test, county, { at: CLOSED, unitId, row: { outcome: 'satisfied' } });
      const posted = await (await citizen()).ask<PostedView>('POST', '/api/citizen/messages', {
        stationId: county.stationId,
        deputyId: county.deputies[0],
        category: '交通运输',
        text: '村口的路坏了很久，请代表看看。',
        visibility: 'private',
      });
      messageId = posted.body.id;
      await insertRow(test, 'suggestion_message', { suggestion_id: one.id, message_id: messageId });
      await finish('finish', one);
      await drain();
    });
    afterAll(() => test.close());

    it('are planned for the deputy and the author of the message, at day 28 and 90, for what was solved alone', async () => {
      const all = await test.app
        .get(Reads)
        .rows(
          'SELECT day, target_kind, state FROM return_visit WHERE suggestion_id = ? ORDER BY day, target_kind',
          [one.id],
        );
      expect(all).toEqual([
        { day: 28, target_kind: 'citizen', state: 'planned' },
        { day: 28, target_kind: 'deputy', state: 'planned' },
        { day: 90, target_kind: 'citizen', state: 'planned' },
        { day: 90, target_kind: 'deputy', state: 'planned' },
      ]);
      const noted = await handled(test, county, { at: CLOSED, unitId, answerClass: 'D' });
      await finish('finish', noted);
      const kept = await handled(test, county, { at: CLOSED, unitId, answerClass: 'B' });
      await finish('fulfil', kept);
      await drain();
      const planned = 'SELECT COUNT(*) AS n FROM return_visit WHERE suggestion_id = ?';
      expect([await count(planned, noted.id), await count(planned, kept.id)]).toEqual([0, 2]);
    });

    it('are asked for once, when due, and seen by nobody before', async () => {
      at(27);
      await test.app.get(AskVisitsJob, { strict: false }).run();
      expect(await own(await citizen(), 'citizen')).toEqual([]);
      at(28);
      await test.app.get(AskVisitsJob, { strict: false }).run();
      await test.app.get(AskVisitsJob, { strict: false }).run();
      await drain();
      const me = await citizen();
      const inbox = (await me.ask<{ items: InboxItem[] }>('GET', '/api/inbox')).body.items;
      const asked = inbox.filter(({ kind: name }) => name === 'suggestion.visit_due');
      const [visit] = await own(me, 'citizen');
      expect(asked.map(({ subjectType, subjectId }) => [subjectType, subjectId])).toEqual([
        ['return_visit', visit?.id],
      ]);
      expect(visit).toMatchObject({
        day: 28,
        unitName: '县交通运输局',
        messageId,
        actions: [{ action: 'answer' }],
      });
    });

    it('are answered by whom they are for, once; by the office on the phone; by a unit never', async () => {
      at(28);
      const [deputy, office] = [await county.deputy(0), await county.countyOffice()];
      const [visit] = (await own(deputy, 'deputy')).filter(({ suggestionId }) => suggestionId === one.id);
      const id = String(visit?.id);
      expect(await answer(await citizen(), 'citizen', id, { still: 'yes' })).toBe('404 not_found');
      expect(await answer(await county.deputy(1), 'deputy', id, { still: 'yes' })).toBe('404 not_found');
      expect(await answer(deputy, 'deputy', id, { still: 'yes', satisfied: 5 })).toMatchObject({
        state: 'answered',
        rebound: false,
      });
      expect(await answer(deputy, 'deputy', id, { still: 'no' })).toBe('409 visit_closed');
      const listed = await office.ask<{ items: ReturnVisitItem[] }>(
        'GET',
        '/api/admin/return-visits?due=due',
      );
      const call = listed.body.items.find((item) => item.suggestionId === one.id);
      expect(call).toMatchObject({ targetName: '留言群众', due: true, actions: [{ action: 'record' }] });
      const record = (body: object, who = office) =>
        who.ask<Answer>('POST', `/api/admin/return-visits/${call?.id}/record`, body);
      expect((await record({ method: 'online', still: 'yes' })).status).toBe(400);
      expect((await record({ method: 'phone' })).body.code).toBe('bad_input');
      expect((await record({ method: 'phone', unreached: true }, await county.townOffice())).body.code).toBe(
        'not_found',
      );
      expect((await record({ method: 'phone', unreached: true })).body.state).toBe('unreached');
      const later = await office.ask<{ items: ReturnVisitItem[] }>(
        'GET',
        '/api/admin/return-visits?due=later',
      );
      const early = later.body.items.find((item) => item.suggestionId === one.id);
      const soon = await office.ask<Answer>('POST', `/api/admin/return-visits/${early?.id}/record`, {
        method: 'phone',
        still: 'yes',
      });
      expect(soon.body.code).toBe('visit_not_due');
      const doors = routesOf(test)
        .all.filter(({ path }) => path.includes('return-visits'))
        .map(({ access }) => access.door);
      expect([...new Set(doors)].sort()).toEqual(['admin', 'citizen', 'deputy']);
      const unit = await unitPerson(test, unitId);
      expect(
        (await unit.ask('POST', `/api/admin/return-visits/${call?.id}/record`, { method: 'phone' })).body
          .code,
      ).toBe('wrong_door');
    });

    it('reopen a matter that came back, with its history, a clock, and news to the author of the message', async () => {
      at(29);
      const me = await citizen();
      const [visit] = await own(me, 'citizen');
      const said = await answer(me, 'citizen', String(visit?.id), {
        still: 'no',
        comment: '又塌了一段，家门口走不了',
      });
      expect(said).toMatchObject({ rebound: true });
      await drain();
      const reads = test.app.get(Reads);
      // What comes back is no discontent; the verdict that stands there is that of the round before.
      const shown = await (await county.countyOffice()).ask('GET', `/api/admin/suggestions/${one.id}`);
      expect(shown.body).toMatchObject({ rehandled: 0, rebounds: 1, outcomePast: true });
      expect(
        await reads.one('SELECT state, rebounds, closed_at FROM suggestion WHERE id = ?', [one.id]),
      ).toEqual({
        state: 'handling',
        rebounds: 1,
        closed_at: null,
      });
      expect(
        await reads.one('SELECT state, round, due_kind FROM suggestion_assignment WHERE id = ?', [
          one.assignmentId,
        ]),
      ).toEqual({ state: 'progressing', round: 1, due_kind: 'rehandling' });
      const left =
        "SELECT COUNT(*) AS n FROM return_visit WHERE suggestion_id = ? AND state = 'planned' AND day = 90";
      expect(await count(left, one.id)).toBe(2);
      expect(await count('SELECT COUNT(*) AS n FROM suggestion_answer WHERE suggestion_id = ?', one.id)).toBe(
        1,
      );
      const message = await me.ask<MessageDetailView>('GET', `/api/citizen/messages/${messageId}`);
      expect(message.body.timeline.map(({ text }) => text)).toContain(
        '县交通运输局正在重新办理相关代表建议（回访发现问题反弹）。',
      );
      // What the person said stays in their own row.
      const entries = await reads.rows<{ text: string }>(
        'SELECT text FROM suggestion_entry WHERE suggestion_id = ?',
        [one.id],
      );
      expect(JSON.stringify(entries)).not.toContain('家门口');
    });

    it('count once more only when the unit was done again, and never lift the rate by silence', async () => {
      at(91);
      const deputy = await county.deputy(0);
      const [late] = await own(deputy, 'deputy');
      expect(await answer(deputy, 'deputy', String(late?.id), { still: 'no' })).toMatchObject({
        rebound: late?.suggestionId !== one.id,
      });
      const office = await county.countyOffice();
      const { durable, rebounds } = (
        await office.ask<SuggestionFiguresView>('GET', '/api/admin/suggestions/figures?year=2026')
      ).body;
      const answered = durable.yes + durable.partly + durable.no;
      expect(durable.rate).toEqual({ count: 1, of: answered, percent: Math.round(1000 / answered) / 10 });
      expect(durable.waiting).toBeGreaterThan(0);
      expect(rebounds).toBeGreaterThan(0);
    });

    it('show a citizen’s own words in the export, and lose them with the erasure', async () => {
      at(91);
      const me = await citizen();
      const file = (await me.ask<ExportView>('GET', '/api/citizen/me/export')).body;
      expect(file.returnVisits.map(({ comment }) => comment)).toContain('又塌了一段，家门口走不了');
      expect((await me.ask('POST', '/api/citizen/me/erase', { confirm: '删除我的数据' })).status).toBe(200);
      await drain();
      const rows = await test.app
        .get(Reads)
        .rows(
          "SELECT state, still, comment FROM return_visit WHERE target_kind = 'citizen' AND target_id = ?",
          [me.accountId],
        );
      expect(rows).toEqual([{ state: 'answered', still: 'no', comment: '' }]);
    });
  },
);
