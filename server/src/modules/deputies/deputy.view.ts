/** Shows a deputy as the doors see one. Pure. */
import { MANDATE_LEVEL_TEXT } from '@liaison/shared/deputies/deputy.text';
import type { DeputyItem, MandateView } from './deputies.dto.js';
import { type DeputyRow, type MandateRow, splitList } from './deputy.rows.js';

export interface DeputyFacts {
  readonly mandates: readonly MandateRow[];
  readonly avatarUrl: string | null;
  readonly onDuty: boolean;
  /** The deputy's post at the station that is looked at. */
  readonly post?: string | null;
}

export function mandateView(row: MandateRow): MandateView {
  return {
    level: row.level,
    levelText: MANDATE_LEVEL_TEXT[row.level],
    congress: row.congress,
    term: row.term,
    district: row.district || null,
    delegation: row.delegation || null,
  };
}

export function deputyItem(row: DeputyRow, facts: DeputyFacts): DeputyItem {
  return {
    id: row.id,
    name: row.name,
    gender: row.gender,
    avatarUrl: facts.avatarUrl,
    mandates: facts.mandates.map(mandateView),
    specialities: splitList(row.specialities),
    position: facts.post ?? null,
    onDutyToday: facts.onDuty,
  };
}
