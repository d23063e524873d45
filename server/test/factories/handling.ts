/** Units, their people and filed suggestions for tests of the handling: the county's register in miniature. */
import { newId } from '../../src/common/database/ids.js';
import { dbTime } from '../../src/common/database/times.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { Clock } from '../../src/common/time/clock.js';
import { counted } from '../../src/modules/suggestions/board-sums.js';
import { SuggestionIndex } from '../../src/modules/suggestions/suggestion-index.js';
import type { TestApp } from '../support/app.js';
import { signedIn, type TestPerson } from '../support/people.js';
import { COUNTY } from './county.js';

export const UNIT_NAMES = ['青禾县交通运输局', '青禾县水利局', '青禾县财政局', '青禾县教育局'] as const;
export const CONGRESS = '青禾县第一届人民代表大会';
const TITLE = '关于修缮村口道路的建议';

export interface TestUnits {
  /** As many as there are names. */
  readonly ids: readonly string[];
  /** A person of one unit, signed in now. */
  staff(index: number): Promise<TestPerson>;
  /** A filed suggestion of a deputy, with co-signers who confirmed, and its id. */
  filed(authorId: string, coSigners?: readonly string[], messageIds?: readonly string[]): Promise<string>;
}

let lastNumber = 0;

export async function makeUnits(test: TestApp): Promise<TestUnits> {
  const uow = test.app.get(UnitOfWork, { strict: false });
  const clock = test.app.get(Clock, { strict: false });
  const ids = UNIT_NAMES.map(() => newId());
  await uow.run(async (tx) => {
    for (const [index, id] of ids.entries()) {
      const now = dbTime(clock.now());
      await tx.write(
        `INSERT INTO unit (id, name, short_name, kind, region_code, region_path, duty, categories, head_name, head_title, contact_name, phone,
           address, status, version, created_at, updated_at)
         VALUES (?, ?, ?, 'government', ?, ?, '', '[]', '石望远', '局长', '何晓田', '0000-1234567', '', 'active', 1, ?, ?)`,
        [id, UNIT_NAMES[index] ?? '', `青单${index}`, COUNTY.code, COUNTY.path, now, now],
      );
    }
  });
  return {
    ids,
    staff: (index) =>
      signedIn(test, 'unit', [{ role: 'unit_staff', scopeKind: 'unit', scopeId: ids[index] ?? '' }]),
    filed: (authorId, coSigners = [], messageIds = []) =>
      uow.run(async (tx) => {
        const id = newId();
        const now = dbTime(clock.now());
        lastNumber += 1;
        await counted(tx, id, () =>
          tx.write(
            `INSERT INTO suggestion (id, author_id, region_code, region_path, congress, review_path, category, title, grounds, proposal, state, version,
             entries, number_year, number_seq, submitted_at, filed_at, created_at, updated_at)
           VALUES (?, ?, ?, ?, ?, ?, '交通运输', '${TITLE}', '路面破损。', '今年内修缮。', 'filed', 1, 0, 2026, ?, ?, ?, ?, ?)`,
            [id, authorId, COUNTY.code, COUNTY.path, CONGRESS, COUNTY.path, lastNumber, now, now, now, now],
          ),
        );
        await test.app.get(SuggestionIndex, { strict: false }).write(tx, {
          ...{ id, number_year: 2026, number_seq: lastNumber, title: TITLE, grounds: '路面破损。' },
          proposal: '今年内修缮。',
        });
        for (const deputyId of coSigners)
          await tx.write(
            "INSERT INTO suggestion_signer (suggestion_id, deputy_id, status, asked_at, answered_at) VALUES (?, ?, 'confirmed', ?, ?)",
            [id, deputyId, now, now],
          );
        for (const messageId of messageIds)
          await tx.write('INSERT INTO suggestion_message (suggestion_id, message_id) VALUES (?, ?)', [
            id,
            messageId,
          ]);
        return id;
      }),
  };
}
