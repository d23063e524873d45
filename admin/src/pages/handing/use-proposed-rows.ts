/** Asks for each chosen suggestion which units are proposed, a few at a time, and keeps the rows as they are changed. */
import { useEffect, useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { get } from '../../lib/http';
import type { Suggestion } from '../suggestions/suggestion-columns';
import { type BatchRow, proposedRow } from './batch';

const AT_ONCE = 4;

async function proposalsOf(id: string): Promise<readonly Schemas['UnitProposalItem'][]> {
  const path = `/api/admin/suggestions/${id}/unit-proposals`;
  // Without a proposal the person chooses; the row says that it has no unit.
  return get<Schemas['UnitProposalListView']>(path).then(
    ({ items }) => items,
    () => [],
  );
}

export function useProposedRows(chosen: readonly Suggestion[]) {
  const [rows, setRows] = useState<readonly BatchRow[]>([]);
  const [loading, setLoading] = useState(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, for what was chosen when the drawer opened
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      for (let at = 0; at < chosen.length && wanted; at += AT_ONCE) {
        const part = chosen.slice(at, at + AT_ONCE);
        const fresh = await Promise.all(part.map(async (one) => proposedRow(one, await proposalsOf(one.id))));
        if (wanted) setRows((before) => [...before, ...fresh]);
      }
      if (wanted) setLoading(false);
    };
    void read();
    return () => {
      wanted = false;
    };
  }, []);
  return { rows, setRows, loading };
}
