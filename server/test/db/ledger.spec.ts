/** Proves on both databases that the ledger has no gap under load, and that no tampering goes unnoticed. */

import { ledgerText } from '@liaison/shared/ratings/rating.types';
import { Reads } from '../../src/common/database/connections.js';
import { newId } from '../../src/common/database/ids.js';
import type { SqlValue } from '../../src/common/database/sql.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { SharedCache } from '../../src/common/http/shared-cache.js';
import { type ChainHead, sha256 } from '../../src/common/ledger/hash-chain.js';
import { verifyChain } from '../../src/common/ledger/verify-chain.js';
import {
  ledgerRow,
  RATING_COLUMNS,
  type RatingRow,
  ratingChain,
} from '../../src/modules/ratings/rating.chain.js';
import { RatingLedger } from '../../src/modules/ratings/rating.ledger.js';
import type { LedgerHeadView, LedgerItem, ReceiptCheckView } from '../../src/modules/ratings/ratings.dto.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { stranger } from '../support/people.js';

const APPENDS = 50;

describe.each(DATABASES)('the ledger of ratings on %s', (kind) => {
  let test: TestApp;
  let reads: Reads;
  const receipts: ChainHead[] = [];

  const uow = () => test.app.get(UnitOfWork);
  const write = (sql: string, values: readonly SqlValue[] = []) => uow().run((tx) => tx.write(sql, values));
  const verify = (witnesses: readonly ChainHead[] = []) => verifyChain(reads, ratingChain(reads), witnesses);
  const append = (index: number, fail = false) =>
    uow().run(async (tx) => {
      const receipt = await test.app.get(RatingLedger, { strict: false }).append(tx, {
        messageId: newId(),
        authorId: newId(),
        solved: index % 3 === 0 ? 'no' : 'yes',
        satisfied: (index % 5) + 1,
        urged: index % 7 === 0,
        comment: index % 2 === 0 ? `评语 ${index} 𠮷🙂\n第二行` : null,
      });
      if (fail) throw new Error('the step fails after all');
      return receipt;
    });
  const row = async (seq: number): Promise<RatingRow> => {
    const found = await reads.one<RatingRow>(`SELECT ${RATING_COLUMNS} FROM rating WHERE seq = ?`, [seq]);
    if (!found) throw new Error(`no row ${seq}`);
    return found;
  };

  beforeAll(async () => {
    test = await startApp(kind);
    reads = test.app.get(Reads);
  });
  afterAll(() => test.close());

  it(`numbers ${APPENDS} ratings that come at once without a gap, also when some fail`, async () => {
    const jobs = Array.from({ length: APPENDS }, (_, index) => append(index));
    const failing = Array.from({ length: 5 }, (_, index) => append(index, true).catch(() => null));
    receipts.push(...(await Promise.all(jobs)));
    await Promise.all(failing);
    const seqs = receipts.map(({ seq }) => seq).sort((a, b) => a - b);
    expect(seqs).toEqual(Array.from({ length: APPENDS }, (_, index) => index + 1));
    const report = await verify();
    expect(report).toMatchObject({ rows: APPENDS, broken: null });
    expect(report.head.seq).toBe(APPENDS);
  });

  it.each([
    ['a rating made better', 'UPDATE rating SET satisfied = 5, solved = ? WHERE seq = 10', ['partly']],
    ['a comment rewritten', 'UPDATE rating SET comment = ? WHERE seq = 10', ['很好']],
    ['a rating moved to another message', 'UPDATE rating SET message_id = ? WHERE seq = 10', [newId()]],
    ['a time changed', 'UPDATE rating SET at = ? WHERE seq = 10', ['2020-01-01 00:00:00.000']],
  ])('sees %s', async (_, sql, values) => {
    const before = await row(10);
    await write(sql, values);
    expect((await verify()).broken).toEqual({ seq: 10, reason: 'edited' });
    await write(
      'UPDATE rating SET satisfied = ?, solved = ?, comment = ?, message_id = ?, at = ? WHERE seq = 10',
      [before.satisfied, before.solved, before.comment, before.message_id, before.at],
    );
    expect((await verify()).broken).toBeNull();
  });

  it('sees two rows that changed places', async () => {
    const swap = async () => {
      await write('UPDATE rating SET seq = -1 WHERE seq = 20');
      await write('UPDATE rating SET seq = 20 WHERE seq = 21');
      await write('UPDATE rating SET seq = 21 WHERE seq = -1');
    };
    await swap();
    expect((await verify()).broken).toEqual({ seq: 20, reason: 'unlinked' });
    await swap();
    expect((await verify()).broken).toBeNull();
  });

  it('sees a row that was taken out, in the middle and at the end', async () => {
    await write('UPDATE rating SET seq = -30 WHERE seq = 30');
    expect((await verify()).broken).toEqual({ seq: 30, reason: 'missing' });
    await write('UPDATE rating SET seq = 30 WHERE seq = -30');
    await write('UPDATE rating SET seq = -50 WHERE seq = 50');
    expect((await verify()).broken).toEqual({ seq: 50, reason: 'missing' });
    await write('UPDATE rating SET seq = 50 WHERE seq = -50');
    expect((await verify()).broken).toBeNull();
  });

  it('lets an author have the words erased, and stays whole', async () => {
    await write('UPDATE rating SET comment = NULL, salt = NULL WHERE seq = 11');
    expect((await verify()).broken).toBeNull();
  });

  it('answers the public: pages, head, receipts, 304', async () => {
    test.app.get(SharedCache).invalidate('');
    const ask = stranger(test);
    const first = await ask<{ items: LedgerItem[]; nextCursor: string }>(
      'GET',
      '/api/public/ledger?limit=30',
    );
    expect(first.status).toBe(200);
    const second = await ask<{ items: LedgerItem[]; nextCursor: string | null }>(
      'GET',
      `/api/public/ledger?limit=30&cursor=${first.body.nextCursor}`,
    );
    const items = [...first.body.items, ...second.body.items];
    expect(items.map(({ seq }) => seq)).toEqual(
      Array.from({ length: APPENDS }, (_, index) => APPENDS - index),
    );
    expect(second.body.nextCursor).toBeNull();
    // Anyone can recompute the chain from what the public sees.
    for (const { hash, ...fields } of items) expect(sha256(ledgerText(fields))).toBe(hash);
    const head = await ask<LedgerHeadView>('GET', '/api/public/ledger/head');
    expect(head.body).toMatchObject({ seq: APPENDS, hash: items[0]?.hash, algorithm: 'SHA-256' });
    const again = await ask('GET', '/api/public/ledger/head', undefined, {
      'if-none-match': String(head.headers.etag),
    });
    expect(again.status).toBe(304);
    const receipt = await ask<ReceiptCheckView>('GET', `/api/public/ledger/receipts/${receipts[3]?.hash}`);
    expect(receipt.body).toMatchObject({ found: true, seq: receipts[3]?.seq });
    const foreign = await ask<ReceiptCheckView>('GET', `/api/public/ledger/receipts/${'0'.repeat(64)}`);
    expect(foreign.body).toEqual({ found: false, seq: null, at: null });
    expect(first.bytes.toString()).not.toContain('评语');
  });

  it('catches a chain that was made anew, by a head that someone wrote down', async () => {
    const { head } = await verify();
    await write('UPDATE rating SET urged = 1 - urged, comment = NULL, salt = NULL WHERE seq = 40');
    let prevHash = (await row(39)).hash;
    for (let seq = 40; seq <= APPENDS; seq += 1) {
      const hash = sha256(ledgerText({ ...ledgerRow(await row(seq)), prevHash }));
      await write('UPDATE rating SET prev_hash = ?, hash = ? WHERE seq = ?', [prevHash, hash, seq]);
      prevHash = hash;
    }
    await write("UPDATE chain_head SET hash = ? WHERE name = 'ratings'", [prevHash]);
    expect((await verify()).broken).toBeNull();
    expect((await verify([head])).broken).toEqual({ seq: APPENDS, reason: 'head' });
  });
});
