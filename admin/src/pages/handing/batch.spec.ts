/** Proves that a meeting's rows begin with the best proposal, change one by one, and hold the meeting up until all have units. */
import { type BatchRow, changedRow, proposedRow, sentBatch, unready } from './batch';

const suggestion = (id: string) => ({ id, no: `2026-000${id}`, title: `建议${id}` });
const proposals = [
  { unitId: 'u1', name: '交通局', reasons: ['分管“交通运输”', '办理过 2 件同类建议'] },
  { unitId: 'u2', name: '财政局', reasons: ['职责包含“道路”'] },
];
const rows: readonly BatchRow[] = [proposedRow(suggestion('1'), proposals), proposedRow(suggestion('2'), [])];

it('begins with the best proposal as the lead, and says why', () => {
  expect(rows[0]?.units).toEqual([{ unitId: 'u1', name: '交通局', kind: 'lead' }]);
  expect(rows[0]?.reason).toBe('分管“交通运输”；办理过 2 件同类建议');
  expect(rows[1]?.units).toEqual([]);
});

it('waits for every row, and sends what was chosen', () => {
  expect(unready(rows).map(({ id }) => id)).toEqual(['2']);
  const full = changedRow(rows, '2', {
    units: [{ unitId: 'u2', name: '财政局', kind: 'lead' }],
    term: 'long',
  });
  expect(unready(full)).toEqual([]);
  expect(sentBatch(full)).toEqual({
    items: [
      { suggestionId: '1', units: [{ unitId: 'u1', kind: 'lead' }], term: 'normal' },
      { suggestionId: '2', units: [{ unitId: 'u2', kind: 'lead' }], term: 'long' },
    ],
  });
});
