// The ledger page gets its rows from here, checks the whole chain, and finds a reader's own row by its receipt.
import { useState } from 'react';
import type { LedgerHead, LedgerItem, Page } from '../../../core/api.types';
import { get } from '../../../core/http';
import { useParams } from '../../../core/nav';
import { toastProblem } from '../../../core/toast';
import { useData, useList, usePaging } from '../../../core/use-data';
import { ownDigest, type Verdict, verifyChain } from './verify';

export interface Found {
  found: boolean;
  seq: number | null;
  at: string | null;
}

async function allRows(): Promise<LedgerItem[]> {
  const rows: LedgerItem[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<LedgerItem> = await get<Page<LedgerItem>>('/public/ledger', { cursor, limit: 100 });
    rows.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return rows;
}

export function useLedger() {
  const [receipt, setReceipt] = useState(useParams().hash ?? '');
  const [found, setFound] = useState<Found | null>(null);
  const [verdict, setVerdict] = useState<(Verdict & { headFits: boolean }) | null>(null);
  const [busy, setBusy] = useState<'find' | 'check' | null>(null);
  const head = useData('head', () => get<LedgerHead>('/public/ledger/head'));
  const list = useList('ledger', (cursor) => get<Page<LedgerItem>>('/public/ledger', { cursor, limit: 20 }));
  usePaging({
    reload: async () => void (await Promise.all([head.reload(), list.reload()])),
    more: list.more,
  });

  const run = async (what: NonNullable<typeof busy>, work: () => Promise<void>) => {
    setBusy(what);
    try {
      await work();
    } catch (error) {
      toastProblem(error);
    } finally {
      setBusy(null);
    }
  };

  return {
    head,
    list,
    receipt,
    setReceipt: (text: string) => {
      setReceipt(text);
      setFound(null);
    },
    found,
    find: () =>
      run('find', async () => {
        setFound(
          await get<Found>(`/public/ledger/receipts/${encodeURIComponent(receipt.trim().toLowerCase())}`),
        );
      }),
    check: () =>
      run('check', async () => {
        const newest = await get<LedgerHead>('/public/ledger/head');
        const result = await verifyChain(await allRows(), ownDigest);
        // A row may have been added meanwhile; then the head we asked for first is inside the chain, not at its end.
        setVerdict({
          ...result,
          headFits: result.good && (result.lastHash === newest.hash || result.rows > newest.seq),
        });
      }),
    verdict,
    busy,
  };
}
