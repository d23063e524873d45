// Proves that the reader's own check finds a changed, a removed and a re-linked row.
import { createHash } from 'node:crypto';
import { LEDGER_GENESIS, ledgerText } from '@liaison/shared/ratings/rating.types';
import type { LedgerItem } from '../../../core/api.types';
import { verifyChain } from './verify';

const digest = async (text: string) => createHash('sha256').update(text).digest('hex');

async function chain(length: number): Promise<LedgerItem[]> {
  const rows: LedgerItem[] = [];
  let prevHash = LEDGER_GENESIS;
  for (let seq = 1; seq <= length; seq += 1) {
    const row = {
      seq,
      at: '2026-07-29T02:00:00.000Z',
      subject: `s${seq}`,
      solved: 'yes' as const,
      satisfied: 5,
      urged: false,
      comment: '',
      prevHash,
    };
    prevHash = await digest(ledgerText(row));
    rows.push({ ...row, hash: prevHash });
  }
  return rows;
}

test('a whole chain is good in any order of arrival', async () => {
  const rows = await chain(6);
  expect(await verifyChain([...rows].reverse(), digest)).toMatchObject({
    good: true,
    rows: 6,
    lastHash: rows[5]?.hash,
  });
  expect(await verifyChain([], digest)).toMatchObject({ good: true, rows: 0 });
});

test('a changed, a removed and a forged row are found where they are', async () => {
  const rows = await chain(6);
  const changed = rows.map((row) => (row.seq === 3 ? { ...row, satisfied: 1 } : row));
  expect(await verifyChain(changed, digest)).toMatchObject({ good: false, seq: 3, reason: 'content' });
  expect(
    await verifyChain(
      rows.filter((row) => row.seq !== 4),
      digest,
    ),
  ).toMatchObject({ good: false, seq: 5, reason: 'gap' });
  const forged = rows.map((row) => (row.seq === 2 ? { ...row, prevHash: 'f'.repeat(64) } : row));
  expect(await verifyChain(forged, digest)).toMatchObject({ good: false, seq: 2, reason: 'link' });
});
