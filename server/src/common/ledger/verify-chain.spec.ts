/** Proves that whatever is done to a row of a chain, the walk stops at the first place that is wrong. */

import { LEDGER_GENESIS } from '@liaison/shared/ratings/rating.types';
import fc from 'fast-check';
import type { Sql } from '../database/sql.js';
import { type ChainHead, sha256 } from './hash-chain.js';
import { type ChainLink, verifyChain } from './verify-chain.js';

function chain(texts: readonly string[]): ChainLink[] {
  let prevHash = LEDGER_GENESIS;
  return texts.map((words, index) => {
    const text = `${index + 1}\n${words}\n${prevHash}`;
    const link = { seq: index + 1, prevHash, hash: sha256(text), text };
    prevHash = link.hash;
    return link;
  });
}

function verify(links: readonly ChainLink[], head: ChainHead, witnesses: ChainHead[] = []) {
  const sql: Sql = {
    rows: async () => [],
    one: async <T>() => head as T,
  };
  const sorted = [...links].sort((a, b) => a.seq - b.seq);
  const table = {
    name: 'test',
    after: async (seq: number, limit: number) => sorted.filter((link) => link.seq > seq).slice(0, limit),
  };
  return verifyChain(sql, table, witnesses);
}

const headOf = (links: readonly ChainLink[]): ChainHead => {
  const last = links.at(-1);
  return last ? { seq: last.seq, hash: last.hash } : { seq: 0, hash: LEDGER_GENESIS };
};
const texts = fc.array(fc.string(), { minLength: 2, maxLength: 40 });

it('holds for every honest chain, also the empty one and one that grows meanwhile', async () => {
  expect(await verify([], headOf([]))).toMatchObject({ rows: 0, broken: null });
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(), async (words, at) => {
      const links = chain(words);
      const earlier = headOf(links.slice(0, (at % links.length) + 1));
      expect(await verify(links, earlier, [headOf(links)])).toMatchObject({
        rows: links.length,
        broken: null,
      });
    }),
  );
});

it('finds an edit, a removal and a swap at their place', async () => {
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(), async (words, at) => {
      const links = chain(words);
      const head = headOf(links);
      const index = at % links.length;
      const link = links[index];
      const next = links[(index + 1) % links.length];
      if (!link || !next) return;
      const edited = links.map((one) => (one === link ? { ...one, text: `${one.text}!` } : one));
      expect((await verify(edited, head)).broken).toEqual({ seq: link.seq, reason: 'edited' });
      const without = links.filter((one) => one !== link);
      expect((await verify(without, head)).broken).toEqual({ seq: link.seq, reason: 'missing' });
      const swapped = links.map((one) =>
        one === link ? { ...next, seq: link.seq } : one === next ? { ...link, seq: next.seq } : one,
      );
      const first = Math.min(link.seq, next.seq);
      expect((await verify(swapped, head)).broken).toEqual({ seq: first, reason: 'unlinked' });
    }),
  );
});

it('finds a chain made anew by the head that was written down', async () => {
  const old = chain(['a', 'b', 'c']);
  const anew = chain(['a', 'B', 'c']);
  expect((await verify(anew, headOf(anew))).broken).toBeNull();
  expect((await verify(anew, headOf(anew), [headOf(old)])).broken).toEqual({ seq: 3, reason: 'head' });
  expect((await verify(anew.slice(0, 2), headOf(anew.slice(0, 2)), [headOf(old)])).broken).toEqual({
    seq: 3,
    reason: 'missing',
  });
});
