/** Proposes units for a suggestion: who handled alike ones before, and whose duty it is. */
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { places, type Sql } from '../../common/database/sql.js';
import { Search } from '../../common/search/search.js';
import { categoriesOf } from './unit.rows.js';
import { unitWhere } from './unit-filter.js';
import { rankUnits, sharedWords, shares, type UnitProposal } from './unit-score.js';
import { UnitsRepository } from './units.repository.js';

export interface ProposalSubject {
  readonly id: string;
  readonly title: string;
  readonly proposal: string;
  readonly category: string;
  readonly regionPath: string;
}
interface Handled {
  readonly unit_id: string;
  readonly suggestion_id: string;
  readonly state: string;
}

const MOST_ALIKE = 30;
/** Of a category, only what is recent tells who is in charge now. */
const LATEST = 300;

@Injectable()
export class UnitProposals {
  constructor(
    private readonly reads: Reads,
    private readonly search: Search,
    private readonly units: UnitsRepository,
  ) {}

  /** Units in use of the suggestion's own region, the best first. What a merged unit did speaks for its successor. */
  async for(subject: ProposalSubject): Promise<UnitProposal[]> {
    const { id, title, proposal, category, regionPath } = subject;
    const register = await this.units.all(unitWhere({ status: 'all', regionPath }));
    const successors = new Map(register.map((row) => [row.id, row.successor_id]));
    const now = (unitId: string) => presentUnit(unitId, successors);
    const hits = await this.search.similar('suggestion', `${title} ${proposal}`, MOST_ALIKE + 1);
    const likeness = shares(hits.filter((hit) => hit.id !== id));
    const alike = await this.handled([...likeness.keys()]);
    const latest = await this.latest(category, regionPath, id);
    const of = (rows: readonly Handled[], unitId: string, replaced: boolean) =>
      new Set(
        rows
          .filter((row) => now(row.unit_id) === unitId && (row.state === 'replaced') === replaced)
          .map((row) => row.suggestion_id),
      );
    const evidence = register
      .filter((row) => row.status === 'active')
      .map((row) => ({
        id: row.id,
        name: row.name,
        alike: [...of(alike, row.id, false)].map((suggestionId) => likeness.get(suggestionId) ?? 0),
        refused: of(alike, row.id, true).size,
        sameCategory: of(latest, row.id, false).size,
        answersFor: categoriesOf(row).includes(category),
        dutyWords: sharedWords(title, row.duty),
      }));
    return rankUnits(evidence, category);
  }

  private handled(ids: readonly string[], sql: Sql = this.reads): Promise<Handled[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return sql.rows<Handled>(
      `SELECT unit_id, suggestion_id, state FROM suggestion_assignment WHERE suggestion_id IN (${places(ids.length)})`,
      ids,
    );
  }

  private latest(category: string, path: string, except: string): Promise<Handled[]> {
    return this.reads.rows<Handled>(
      `SELECT a.unit_id, a.suggestion_id, a.state FROM (SELECT id FROM suggestion WHERE category = ? AND region_path = ? AND id <> ?
         ORDER BY updated_at DESC, id DESC LIMIT ${LATEST}) s JOIN suggestion_assignment a ON a.suggestion_id = s.id`,
      [category, path, except],
    );
  }
}

/** The unit that stands in a unit's place today: the last of the chain of mergers. */
export function presentUnit(id: string, successors: ReadonlyMap<string, string | null>): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = successors.get(at); next && !seen.has(at); next = successors.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
}
