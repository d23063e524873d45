/** Proves which move a rating asks for, and that a satisfied author cannot ask to go on. */

import type { Limiter } from '../../../common/access/limiter.js';
import type { Person } from '../../../common/access/person.js';
import type { Tx } from '../../../common/database/transaction.js';
import { SharedCache } from '../../../common/http/shared-cache.js';
import { Clock } from '../../../common/time/clock.js';
import type { Move } from '../../messages/transitions.js';
import { RateMessage } from './rate-message.js';

const PERSON: Person = {
  accountId: 'a',
  sessionId: 's',
  door: 'citizen',
  displayName: '群众',
  roles: [],
  permissions: [],
  scopes: [],
  deputyId: null,
  unitIds: [],
};

function command(moves: Move[], rows: unknown[]): RateMessage {
  const tx = { audit: () => undefined } as unknown as Tx;
  const parts = [
    { run: (work: (tx: Tx) => Promise<unknown>) => work(tx) },
    {
      apply: async (_tx: Tx, move: Move) => {
        moves.push(move);
        return { id: move.messageId, state: 'closed', stateText: '已办结', version: 2 };
      },
    },
    {
      append: async (_tx: Tx, row: unknown) => {
        rows.push(row);
        return { seq: rows.length, hash: 'h' };
      },
    },
    ...[null, null],
    { first: async () => ({ verdict: 'pass', reason: null, later: [] }) },
    { lastSaid: async () => undefined },
  ] as unknown as ConstructorParameters<typeof RateMessage>;
  const cache = new SharedCache({ consume: async () => undefined } as unknown as Limiter);
  return new RateMessage(parts[0], parts[1], parts[2], cache, new Clock(), parts[5], parts[6]);
}

it('moves the message and appends the row together', async () => {
  const moves: Move[] = [];
  const rows: unknown[] = [];
  const input = { solved: 'yes', satisfied: 4, urged: false, comment: '谢谢' } as const;
  const view = await command(moves, rows).rate(PERSON, 'm', input);
  expect(view).toEqual({
    id: 'm',
    state: 'closed',
    stateText: '已办结',
    version: 2,
    receipt: { seq: 1, hash: 'h' },
  });
  expect(moves[0]).toMatchObject({ action: 'rate', text: null, set: { solved: 'yes', satisfied: 4 } });
  expect(rows[0]).toMatchObject({ authorId: 'a', comment: '谢谢', urged: false });
});

it.each([
  ['no', 5],
  ['partly', 4],
  ['yes', 2],
] as const)('goes on after %s and %d', async (solved, satisfied) => {
  const moves: Move[] = [];
  const input = { solved, satisfied, urged: false, comment: '还没修好', reopen: true };
  await command(moves, []).rate(PERSON, 'm', input);
  expect(moves[0]).toMatchObject({ action: 'rate_reopen', text: '还没修好' });
});

it('does not go on when all is well', async () => {
  const moves: Move[] = [];
  const input = { solved: 'yes', satisfied: 3, urged: false, reopen: true } as const;
  await expect(command(moves, []).rate(PERSON, 'm', input)).rejects.toMatchObject({
    code: 'reopen_not_needed',
  });
  expect(moves).toEqual([]);
});
