/** Proves on both databases that an author reminds a co-signer once a day, that only those still asked hear of it, and that the text stays confirmable. */
import { Reads } from '../../src/common/database/connections.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { Clock } from '../../src/common/time/clock.js';
import type { InboxItem } from '../../src/modules/notifications/notifications.dto.js';
import type { SteppedView, SuggestionDetailView } from '../../src/modules/suggestions/suggestions.dto.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import type { Refusal, TestPerson } from '../support/people.js';

/** Ten in the evening, Beijing time. */
const EVENING = new Date('2026-11-24T14:00:00Z');
const later = (hours: number) => new Date(EVENING.getTime() + hours * 3_600_000);

describe.each(DATABASES)('reminding co-signers on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let county: TestCounty;
  let people: TestPerson[];
  let id: string;

  const at = async (now: Date) => {
    test.app.get(Clock, { strict: false }).set(now);
    people = [await county.deputy(0), await county.deputy(1), await county.deputy(2)];
  };
  const who = (index: number) => {
    const person = people[index];
    if (!person) throw new Error('call at() first');
    return person;
  };
  const act = async (index: number, verb: string, body: object = {}) => {
    const url = `/api/deputy/suggestions/${id}/${verb}`;
    const { status, body: answer } = await who(index).ask<SteppedView & Refusal>('POST', url, body);
    return status === 200 ? answer.state : `${status} ${answer.code}`;
  };
  const remind = (index: number, deputy: number) =>
    act(index, 'remind', { deputyId: county.deputies[deputy] });
  const read = async (index = 0) =>
    (await who(index).ask<SuggestionDetailView>('GET', `/api/deputy/suggestions/${id}`)).body;
  const notices = async (index: number) => {
    await test.app.get(OutboxDispatcher, { strict: false }).drain();
    const { body } = await who(index).ask<{ items: InboxItem[] }>('GET', '/api/inbox');
    return body.items.filter((item) => item.title === '请您确认联名');
  };

  beforeAll(async () => {
    test = await startApp(kind);
    county = await makeCounty(test);
    await at(EVENING);
    const mandateId = await county.mandate(0);
    for (const index of [1, 2] as const) await county.mandate(index);
    const text = { category: '交通运输', title: '修桥', grounds: '河水上涨。', proposal: '年内修桥。' };
    const made = await who(0).ask<SteppedView>('POST', '/api/deputy/suggestions', { ...text, mandateId });
    id = made.body.id;
    expect(await remind(0, 1)).toBe('409 suggestion_action_not_allowed');
    await act(0, 'invite', { deputyIds: [county.deputies[1], county.deputies[2]] });
  });
  afterAll(() => test.close());

  it(`reaches the one who was named, once a Beijing day (${title})`, async () => {
    expect((await read()).coSigners.map(({ mayRemind }) => mayRemind)).toEqual([true, true]);
    const [first, second] = await Promise.all([remind(0, 1), remind(0, 1)]);
    expect([first, second].sort()).toEqual(['409 already_reminded', 'co_signing']);
    expect(await notices(1)).toMatchObject([
      { subjectType: 'suggestion', subjectId: id, body: '“修桥”还在等您确认联名，请阅读后确认或谢绝。' },
    ]);
    expect(await notices(2)).toEqual([]);
    const [one, two] = (await read()).coSigners;
    expect([one?.mayRemind, one?.remindedAt, two?.mayRemind]).toEqual([
      ...[false, '2026-11-24T22:00:00.000+08:00', true],
    ]);
    // After midnight in Beijing it is another day, though not yet twenty-four hours later.
    await at(later(2.5));
    expect(await remind(0, 1)).toBe('co_signing');
    const audited = await test.app
      .get(Reads, { strict: false })
      .rows("SELECT id FROM audit_entry WHERE action = 'suggestion.remind'");
    expect(audited).toHaveLength(2);
  });

  it(`leaves the text as it was, so that who reads it can confirm it (${title})`, async () => {
    await at(later(30));
    const { version } = await read(2);
    expect(await remind(0, 2)).toBe('co_signing');
    expect(await act(2, 'confirm', { version })).toBe('co_signing');
  });

  it(`is the author's alone, and not for those who have answered or were never asked (${title})`, async () => {
    await at(later(60));
    expect(await remind(0, 2)).toBe('404 not_found');
    expect(await remind(0, 0)).toBe('404 not_found');
    expect(await remind(1, 1)).toBe('409 suggestion_action_not_allowed');
    expect((await read(1)).coSigners.map(({ mayRemind }) => mayRemind)).toEqual([false, false]);
    const { version } = await read(1);
    expect(await act(1, 'confirm', { version })).toBe('co_signing');
    expect(await remind(0, 1)).toBe('409 suggestion_action_not_allowed');
  });
});
