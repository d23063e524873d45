/** Proves on both databases that a unit of work is all or nothing, joins its outer one, and waits its turn. */
import { Reads } from '../../src/common/database/connections.js';
import { newId } from '../../src/common/database/ids.js';
import type { Tx } from '../../src/common/database/transaction.js';
import { isDuplicate, UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';

describe.each(DATABASES)('a unit of work on %s', (kind) => {
  const title = kind === 'mariadb' ? 'MariaDB' : 'SQLite';
  let test: TestApp;
  let uow: UnitOfWork;
  const add = (tx: Tx, name: string) =>
    tx.write('INSERT INTO calendar_day (date, working, note) VALUES (?, 1, ?)', [name, 'hold']);
  const words = async (like: string) =>
    (
      await test.app
        .get(Reads)
        .rows<{ word: string }>('SELECT date AS word FROM calendar_day WHERE date LIKE ? ORDER BY date', [
          like,
        ])
    ).map(({ word }) => word);
  const count = (table: string) =>
    test.app.get(Reads).one<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`);

  beforeAll(async () => {
    test = await startApp(kind);
    uow = test.app.get(UnitOfWork);
  });
  afterAll(() => test.close());

  it(`keeps rows, audit notes and events together (${title})`, async () => {
    const result = await uow.run(async (tx) => {
      await add(tx, 'kept');
      tx.audit({ action: 'word.add', subjectType: 'word', subjectId: 'kept' });
      tx.emit({ type: 'word.added', subjectId: 'kept', payload: {} });
      return 7;
    });
    expect(result).toBe(7);
    expect([await words('kept'), await count('audit_entry'), await count('outbox_event')]).toEqual([
      ['kept'],
      { n: 1 },
      { n: 1 },
    ]);
  });

  it(`leaves nothing of a step that fails, however late (${title})`, async () => {
    const before = [await count('audit_entry'), await count('outbox_event')];
    await expect(
      uow.run(async (tx) => {
        await add(tx, 'gone');
        tx.audit({ action: 'word.add', subjectType: 'word', subjectId: 'gone' });
        tx.emit({ type: 'word.added', subjectId: 'gone', payload: {} });
        throw new Error('at the end');
      }),
    ).rejects.toThrow('at the end');
    expect(await words('gone')).toEqual([]);
    // An audit note too long for its column fails in the last moment, after the work is done.
    if (kind === 'mariadb') {
      const note = { action: 'x'.repeat(100), subjectType: 'word', subjectId: 'gone' };
      await expect(uow.run(async (tx) => [await add(tx, 'gone'), tx.audit(note)])).rejects.toThrow();
    }
    expect([await words('gone'), await count('audit_entry'), await count('outbox_event')]).toEqual([
      [],
      ...before,
    ]);
  });

  it(`joins the one around it: the inner part falls with the outer (${title})`, async () => {
    await expect(
      uow.run(async (outer) => {
        await uow.run(async (inner) => {
          expect(inner).toBe(outer);
          await add(inner, 'inner');
          inner.emit({ type: 'word.added', subjectId: 'inner', payload: {} });
        });
        throw new Error('outer');
      }),
    ).rejects.toThrow('outer');
    expect(await words('inner')).toEqual([]);
    await uow.run(async () => {
      await uow.run((tx) => add(tx, 'inner2'));
    });
    expect(await words('inner2')).toEqual(['inner2']);
  });

  it(`goes on after a refused row that the step itself expects (${title})`, async () => {
    await uow.run(async (tx) => {
      await add(tx, 'twice');
      const refused: unknown = await add(tx, 'twice').catch((error: unknown) => error);
      expect([isDuplicate(refused), isDuplicate(new Error('else'))]).toEqual([true, false]);
      await add(tx, 'twice-2');
    });
    expect(await words('twice%')).toEqual(['twice', 'twice-2']);
  });

  it(`takes many at once, each whole, and a failure harms no other (${title})`, async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, (_, n) =>
        uow.run(async (tx) => {
          await add(tx, `m-${n}-a`);
          await new Promise((resolve) => setTimeout(resolve, n % 3));
          if (n % 4 === 0) throw new Error('one of four');
          await add(tx, `m-${n}-b`);
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    const kept = await words('m-%');
    expect(kept).toHaveLength(60);
    expect(kept.some((word) => /-(0|4|8|12|16|20|24|28|32|36)-/.test(word))).toBe(false);
  });

  it(`loses no update among many that read before they write (${title})`, async () => {
    const holder = newId();
    await uow.run((tx) =>
      tx.write(
        "INSERT INTO chain_head (name, seq, hash, at, claims) VALUES ('count', 0, ?, '2026-01-01 00:00:00.000', 0)",
        [holder],
      ),
    );
    const step = async (): Promise<void> => {
      const done = await uow.run(async (tx) => {
        const row = await tx.one<{ seq: number; claims: number }>(
          "SELECT seq, claims FROM chain_head WHERE name = 'count'",
        );
        return tx.write("UPDATE chain_head SET seq = ?, claims = ? WHERE name = 'count' AND claims = ?", [
          (row?.seq ?? 0) + 1,
          (row?.claims ?? 0) + 1,
          row?.claims ?? 0,
        ]);
      });
      if (done === 0) await step();
    };
    await Promise.all(Array.from({ length: 20 }, step));
    expect(await test.app.get(Reads).one("SELECT seq, claims FROM chain_head WHERE name = 'count'")).toEqual({
      seq: 20,
      claims: 20,
    });
  });

  if (kind === 'mariadb')
    it('runs again after a deadlock, so that the person notices nothing (MariaDB)', async () => {
      await uow.run(async (tx) => [await add(tx, 'dead-1'), await add(tx, 'dead-2')]);
      const change = (tx: Tx, name: string) =>
        tx.write("UPDATE calendar_day SET note = 'x' WHERE date = ?", [name]);
      let tries = 0;
      const cross = (first: string, second: string) =>
        uow.run(async (tx) => {
          tries += 1;
          await change(tx, first);
          await new Promise((resolve) => setTimeout(resolve, 50));
          await change(tx, second);
        });
      await Promise.all([cross('dead-1', 'dead-2'), cross('dead-2', 'dead-1')]);
      expect(tries).toBeGreaterThan(2);
    });
});
