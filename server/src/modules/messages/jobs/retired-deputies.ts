/** When a deputy leaves office, the matters that the deputy still holds go back to their stations, so that none is lost. */
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../common/database/transaction.js';
import type { StoredEvent } from '../../../common/events/consumers.js';
import { Consumers } from '../../../common/events/consumers.js';
import { DEPUTY_RETIRED } from '../../deputies/deputy.events.js';
import { MessageTransitions } from '../transitions.js';

@Injectable()
export class RetiredDeputies {
  constructor(
    private readonly transitions: MessageTransitions,
    consumers: Consumers,
  ) {
    consumers.register({
      name: 'messages.retired-deputies',
      types: [DEPUTY_RETIRED],
      handle: (tx, event) => this.release(tx, event),
    });
  }

  private async release(tx: Tx, event: StoredEvent): Promise<void> {
    const held = await tx.rows<{ id: string; station_id: string }>(
      "SELECT id, station_id FROM message WHERE holder_kind = 'deputy' AND holder_id = ? AND state IN ('waiting', 'accepted', 'answered')",
      [event.subjectId],
    );
    for (const { id, station_id } of held) {
      const holder = { kind: 'station' as const, id: station_id };
      await this.transitions.apply(tx, { messageId: id, action: 'deputy_left', person: null, holder });
    }
  }
}
