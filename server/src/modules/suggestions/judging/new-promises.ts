/** Enters what an answer promises into the ledger, in the name of the head who signed it. */
import { beijingDate } from '@liaison/shared/kernel/working-days';
import { Injectable } from '@nestjs/common';
import { newId } from '../../../common/database/ids.js';
import { dbTime } from '../../../common/database/times.js';
import type { Tx } from '../../../common/database/transaction.js';
import type { AnswerRow, AssignmentRow } from '../assignment.rows.js';
import type { SuggestionCase } from '../suggestion.case.js';

@Injectable()
export class NewPromises {
  async write(
    tx: Tx,
    one: SuggestionCase,
    part: AssignmentRow,
    answer: AnswerRow,
    promisedOn: string,
    now: Date,
  ): Promise<void> {
    await tx.write(
      `INSERT INTO suggestion_promise (id, suggestion_id, assignment_id, unit_id, answer_id, class, text, state, promised_on,
         first_promised_on, year, signer_name, signer_title, region_path, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[newId(), one.row.id, part.id, part.unit_id, answer.id, answer.class, answer.plan ?? answer.text],
        ...[promisedOn, promisedOn, Number(beijingDate(now).slice(0, 4))],
        ...[answer.signer_name, answer.signer_title, one.row.region_path, dbTime(now)],
      ],
    );
  }
}
