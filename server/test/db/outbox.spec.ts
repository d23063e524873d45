/** Proves on both databases that an event reaches every consumer once: with two processes, with failures, with lost leases. */
import { Config } from '../../src/common/config/config.js';
import { Reads } from '../../src/common/database/connections.js';
import { newId } from '../../src/common/database/ids.js';
import type { Tx } from '../../src/common/database/transaction.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { type Consumer, Consumers, type StoredEvent } from '../../src/common/events/consumers.js';
import { OutboxDispatcher } from '../../src/common/events/outbox.dispatcher.js';
import { Clock } from '../../src/common/time/clock.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';

const NOW = new Date('2026-11-24T02:00:00Z');
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe.each(DATABASES)('the outbox on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  const dispatcher = (app = test) => app.app.get(OutboxDispatcher, { strict: false });
  const register = (consumer: Consumer, app = test) =>
    app.app.get(Consumers, { strict: false }).register(consumer);
  const emit = (type: string, count = 1) =>
    test.app.get(UnitOfWork).run(async (tx) => {
      for (let n = 0; n < count; n += 1)
        tx.emit({ type, subjectId: String(n), payload: { n, text: '路灯😀' } });
    });
  const waiting = (type: string) =>
    test.app
      .get(Reads)
      .one<{ n: number }>('SELECT COUNT(*) AS n FROM outbox_event WHERE type = ? AND next_at IS NOT NULL', [
        type,
      ]);
  /** Notes what it was given, and says so in the database. */
  const noting = (
    name: string,
    type: string,
    seen: string[],
    more: (tx: Tx, event: StoredEvent) => Promise<void> = async () => undefined,
  ): Consumer => ({
    name,
    types: [type],
    async handle(tx, event) {
      await more(tx, event);
      seen.push(event.subjectId);
    },
  });

  beforeAll(async () => {
    test = await startApp(kind);
    test.app.get(Clock, { strict: false }).set(NOW);
  });
  afterAll(() => test.close());

  it(`gives each event to each consumer once, with its payload (${title})`, async () => {
    const [one, two]: [string[], string[]] = [[], []];
    const payloads: unknown[] = [];
    register(
      noting(
        'one',
        'a.happened',
        one,
        async (_, event) => void payloads.push([event.payload, event.at.toISOString()]),
      ),
    );
    register(noting('two', 'a.happened', two));
    await emit('a.happened', 3);
    await dispatcher().drain();
    await dispatcher().drain();
    expect([one, two]).toEqual([
      ['0', '1', '2'],
      ['0', '1', '2'],
    ]);
    expect(payloads[0]).toEqual([{ n: 0, text: '路灯😀' }, NOW.toISOString()]);
    expect(await waiting('a.happened')).toEqual({ n: 0 });
  });

  it(`says nothing of what was rolled back (${title})`, async () => {
    const seen: string[] = [];
    register(noting('one', 'b.undone', seen));
    await expect(
      test.app.get(UnitOfWork).run(async (tx) => {
        tx.emit({ type: 'b.undone', subjectId: '1', payload: {} });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await dispatcher().drain();
    expect(seen).toEqual([]);
  });

  it(`asks who failed again, later, and repeats nobody else; nobody waits for the one that fails (${title})`, async () => {
    const [before, failing, after]: [string[], string[], string[]] = [[], [], []];
    let fails = 2;
    register(noting('before', 'c.happened', before));
    register(
      noting('failing', 'c.happened', failing, async (tx) => {
        await tx.write('INSERT INTO calendar_day (date, working, note) VALUES (?, 1, ?)', [
          `word${fails}`,
          'hold',
        ]);
        if (fails > 0) {
          fails -= 1;
          throw new Error('not now');
        }
      }),
    );
    register(noting('after', 'c.happened', after));
    await emit('c.happened');
    const rounds: number[] = [];
    const clock = test.app.get(Clock, { strict: false });
    for (const seconds of [0, 0, 1, 2, 3, 4, 60]) {
      clock.set(later(seconds));
      await dispatcher().drain();
      rounds.push(failing.length);
    }
    clock.set(NOW);
    expect([before, failing, after]).toEqual([['0'], ['0'], ['0']]);
    expect(rounds).toEqual([0, 0, 0, 0, 1, 1, 1]);
    expect(await test.app.get(Reads).rows('SELECT date AS word FROM calendar_day')).toEqual([
      { word: 'word0' },
    ]);
    expect(await waiting('c.happened')).toEqual({ n: 0 });
  });

  it(`does not take a consumer's own duplicate for "done before" (${title})`, async () => {
    const seen: string[] = [];
    const id = newId();
    const insert = (tx: Tx) =>
      tx.write("INSERT INTO lease (name, holder, until_at) VALUES ('same', ?, '2026-01-01 00:00:00.000')", [
        id,
      ]);
    await test.app.get(UnitOfWork).run(insert);
    register(noting('clumsy', 'd.happened', seen, async (tx) => void (await insert(tx))));
    await emit('d.happened');
    await dispatcher().drain();
    expect(await waiting('d.happened')).toEqual({ n: 1 });
    await test.app.get(UnitOfWork).run((tx) => tx.write("DELETE FROM lease WHERE name = 'same'"));
    test.app.get(Clock, { strict: false }).set(later(700));
    await dispatcher().drain();
    test.app.get(Clock, { strict: false }).set(NOW);
    expect(seen).toEqual(['0']);
  });

  it(`delivers what a dead process had claimed, once its lease is over (${title})`, async () => {
    const seen: string[] = [];
    register(noting('one', 'e.happened', seen));
    await emit('e.happened');
    const lease = later(30).toISOString().replace('T', ' ').slice(0, 23);
    await test.app
      .get(UnitOfWork)
      .run((tx) =>
        tx.write("UPDATE outbox_event SET next_at = ?, claimed_by = 'dead' WHERE type = 'e.happened'", [
          lease,
        ]),
      );
    await dispatcher().drain();
    expect(seen).toEqual([]);
    test.app.get(Clock, { strict: false }).set(later(31));
    await dispatcher().drain();
    test.app.get(Clock, { strict: false }).set(NOW);
    expect(seen).toEqual(['0']);
  });

  if (kind === 'mariadb')
    it('is shared by two processes that deliver each event once (MariaDB)', async () => {
      const other = await startApp('sqlite', { DATABASE_URL: test.app.get(Config).databaseUrl });
      other.app.get(Clock, { strict: false }).set(NOW);
      try {
        const [here, there]: [string[], string[]] = [[], []];
        const slowly = () => new Promise<void>((resolve) => setTimeout(resolve, 2));
        register(noting('shared', 'f.happened', here, slowly));
        register(noting('shared', 'f.happened', there, slowly), other);
        await emit('f.happened', 120);
        const work = async (app: TestApp) => {
          while (((await waiting('f.happened'))?.n ?? 0) > 0) await dispatcher(app).drain();
        };
        await Promise.all([work(test), work(other), work(other)]);
        const all = [...here, ...there].map(Number).sort((a, b) => a - b);
        expect(all).toEqual(Array.from({ length: 120 }, (_, n) => n));
        expect(there.length).toBeGreaterThan(0);
        expect(here.length).toBeGreaterThan(0);
      } finally {
        await other.close();
      }
    });
});
