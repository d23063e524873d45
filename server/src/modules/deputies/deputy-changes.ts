/** What the trail keeps of a deputy's record: offices, groups and stations in words; of the person only that something changed. */
import { MANDATE_LEVEL_TEXT } from '@liaison/shared/deputies/deputy.text';
import { Injectable } from '@nestjs/common';
import { changesOf, type FieldChange, type FieldValues } from '../../common/audit/changes.js';
import type { Sql } from '../../common/database/sql.js';
import { found } from '../../common/errors/app-error.js';
import { DeputiesRepository } from './deputies.repository.js';
import type { MandateRow } from './deputy.rows.js';

const PERSONAL = [
  ...['personName', 'gender', 'birthYear', 'ethnicity', 'occupation', 'bio', 'specialities', 'avatarId'],
];

@Injectable()
export class DeputyChanges {
  constructor(private readonly deputies: DeputiesRepository) {}

  /** The record as it stands in this transaction, to be compared with itself later. */
  async snapshot(sql: Sql, id: string): Promise<FieldValues> {
    const row = found(await this.deputies.byId(id, sql));
    const [mandates, groups, stations] = [
      await this.deputies.mandatesOf([id], sql),
      await this.deputies.groupsOf([id], sql),
      await this.deputies.stationsOf([id], sql),
    ];
    return {
      ...{ externalNo: row.external_no, personName: row.name, gender: row.gender, bio: row.bio },
      ...{ birthYear: row.birth_year, ethnicity: row.ethnicity, occupation: row.occupation },
      ...{ specialities: row.specialities, avatarId: row.avatar_id, region: row.region_code },
      mandates: mandates.map(mandateText),
      groups: groups.map((group) => group.name),
      stations: stations.map(({ name, post }) => (post ? `${name}（${post}）` : name)),
    };
  }

  since(before: FieldValues, after: FieldValues): FieldChange[] {
    return changesOf(before, after, PERSONAL);
  }
}

function mandateText({ level, term, district, delegation }: MandateRow): string {
  const words = [`${MANDATE_LEVEL_TEXT[level]}第 ${term} 届`, district, delegation];
  return words.filter(Boolean).join(' ');
}
