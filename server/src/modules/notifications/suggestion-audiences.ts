/** Finds the people behind an audience of a suggestion: deputies who signed, people of units, the offices concerned. */
import { Injectable } from '@nestjs/common';
import { places, type Sql } from '../../common/database/sql.js';
import { Audiences, type Recipient } from './audiences.js';
import type { SuggestionAudience } from './suggestion-notices.text.js';

export interface SuggestionSubject {
  readonly id: string;
  readonly author_id: string;
  readonly region_path: string;
  readonly review_path: string;
  readonly title: string;
  readonly number_year: number | null;
  readonly number_seq: number | null;
}
/** Of the event: which unit it concerns, and which it names besides. */
export interface NamedUnits {
  readonly unitId?: string | null;
  readonly unitIds?: readonly string[];
  readonly newUnitId?: string;
}
/** People of a unit, with the assignment that the notice opens. */
export interface UnitRecipients {
  readonly assignmentId: string;
  readonly recipients: readonly Recipient[];
}

@Injectable()
export class SuggestionAudiences {
  constructor(private readonly audiences: Audiences) {}

  /** Deputies and offices; nobody for an audience of units. */
  async people(
    sql: Sql,
    to: SuggestionAudience,
    one: SuggestionSubject,
    named: readonly string[] = [],
  ): Promise<Recipient[]> {
    switch (to) {
      case 'author':
        return this.deputies(sql, [one.author_id]);
      case 'signers':
        return this.deputies(sql, [one.author_id, ...(await this.signers(sql, one.id, 'confirmed'))]);
      case 'invited':
        return this.deputies(sql, await this.signers(sql, one.id, 'invited'));
      case 'named':
        return this.deputies(sql, named);
      case 'reviewers':
        return this.audiences.officeOver(sql, one.review_path);
      case 'office':
        return this.audiences.officeOver(sql, one.region_path);
      default:
        return [];
    }
  }

  /** People of units, each with the unit's own latest assignment of this suggestion. */
  async units(
    sql: Sql,
    to: SuggestionAudience,
    one: SuggestionSubject,
    named: NamedUnits,
  ): Promise<UnitRecipients[]> {
    const rows = await sql.rows<{ id: string; unit_id: string; kind: string; state: string }>(
      'SELECT id, unit_id, kind, state FROM suggestion_assignment WHERE suggestion_id = ? ORDER BY assigned_at DESC, id DESC',
      [one.id],
    );
    const wanted: readonly (string | null | undefined)[] =
      to === 'unit'
        ? [named.unitId]
        : to === 'units'
          ? (named.unitIds ?? [])
          : to === 'successor'
            ? [named.newUnitId]
            : rows
                .filter(({ kind, state }) => kind !== 'supporting' && state !== 'replaced')
                .map((row) => row.unit_id);
    const found: UnitRecipients[] = [];
    for (const unitId of new Set(wanted)) {
      const assignmentId = rows.find((row) => row.unit_id === unitId)?.id;
      if (!unitId || !assignmentId) continue;
      const grants = "SELECT account_id FROM role_grant WHERE scope_kind = 'unit' AND scope_id = ?";
      found.push({ assignmentId, recipients: await this.audiences.active(sql, 'unit', grants, [unitId]) });
    }
    return found;
  }

  private async deputies(sql: Sql, ids: readonly string[]): Promise<Recipient[]> {
    if (ids.length === 0) return [];
    const grants = `SELECT account_id FROM role_grant WHERE scope_kind = 'deputy' AND scope_id IN (${places(ids.length)})`;
    return this.audiences.active(sql, 'deputy', grants, ids);
  }

  private async signers(sql: Sql, id: string, status: 'confirmed' | 'invited'): Promise<string[]> {
    const rows = await sql.rows<{ deputy_id: string }>(
      'SELECT deputy_id FROM suggestion_signer WHERE suggestion_id = ? AND status = ? ORDER BY deputy_id',
      [id, status],
    );
    return rows.map((row) => row.deputy_id);
  }
}
