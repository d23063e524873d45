/** Loads many suggestions with units, assignments, clocks, promises and return visits, so that the console's lists are asked at a country's size. 演示数据. */
import { insertRows, type RigCounty } from '../../rig/county.js';
import { dbTime, newId } from '../../rig/ids.js';
import type { Store } from '../../rig/store.js';
import { add, type Batch, type Units } from './suggestion-rows.js';

const BATCH = 500;
const UNITS = 25;

/** @returns the units, made once */
export async function loadUnits(store: Store, county: RigCounty): Promise<Units> {
  const at = dbTime(new Date());
  const ids = Array.from({ length: UNITS }, () => newId());
  await insertRows(
    store,
    'unit',
    ids.map((id, index) => ({
      ...{ id, name: `演示单位${index}`, short_name: `单位${index}`, kind: 'government' },
      ...{ region_code: '980101001000', region_path: county.regionPath, duty: '', categories: '[]' },
      ...{
        head_name: '演示',
        head_title: '局长',
        contact_name: '',
        phone: '',
        address: '',
        status: 'active',
      },
      ...{ version: 1, created_at: at, updated_at: at },
    })),
  );
  return { ids };
}

/** Suggestions number `from` up to, not including, `to`. */
export async function loadSuggestions(
  store: Store,
  county: RigCounty,
  units: Units,
  from: number,
  to: number,
  tell: (done: number) => void,
): Promise<void> {
  for (let start = from; start < to; start += BATCH) {
    const batch: Batch = {
      ...{ suggestion: [], suggestion_assignment: [], suggestion_clock: [], suggestion_promise: [] },
      ...{ return_visit: [], search_paper: [] },
    };
    const end = Math.min(start + BATCH, to);
    for (let index = start; index < end; index += 1) add(batch, index, to, county, units);
    for (const [table, rows] of Object.entries(batch)) await insertRows(store, table, rows);
    tell(end);
  }
  await store.write('DELETE FROM suggestion_sum');
  await store.write(`INSERT INTO suggestion_sum (region_path, review_path, state, n, marked, leaders, special)
    SELECT region_path, review_path, state, COUNT(*), COUNT(key_at), COUNT(leaders_at), COUNT(special_at)
    FROM suggestion WHERE submitted_at IS NOT NULL GROUP BY region_path, review_path, state`);
  await store.write('ANALYZE TABLE suggestion, suggestion_assignment, suggestion_promise, return_visit');
}
