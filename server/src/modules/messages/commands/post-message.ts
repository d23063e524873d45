/** A citizen leaves a message: checked, numbered, its first clock started, all in one step. */
import { toBeijingIso } from '@liaison/shared/kernel/working-days';
import { MESSAGE_STATE_SPECS } from '@liaison/shared/messages/message.states';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { newId } from '../../../common/database/ids.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { Sealer } from '../../../common/sealing/sealer.js';
import { Search } from '../../../common/search/search.js';
import { Clock } from '../../../common/time/clock.js';
import { FilesService } from '../../files/files.service.js';
import { Clocks, type Holder } from '../clocks.js';
import { Message } from '../message.entity.js';
import { MessageClock } from '../message-clock.entity.js';
import { withNumber } from '../message-number.js';
import type { PostMessageInput } from '../messages.dto.js';
import { MessagesRepository } from '../messages.repository.js';
import { newMessage, openingEntries, openingEvent } from '../new-message.js';
import { Screening } from '../screening.js';
import { Timeline } from '../timeline.js';
import { TimelineEntry } from '../timeline-entry.entity.js';

export interface Posted {
  readonly id: string;
  readonly no: string;
  readonly state: string;
  readonly stateText: string;
  /** Latest time of the first answer; null when it was refused. */
  readonly dueAt: string | null;
}

@Injectable()
export class PostMessage {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly screening: Screening,
    private readonly clocks: Clocks,
    private readonly timeline: Timeline,
    private readonly files: FilesService,
    private readonly search: Search,
    private readonly sealer: Sealer,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found` (no such open station), `target_not_allowed` (deputy not of that station), `file_not_usable`. */
  async post(person: Person, input: PostMessageInput): Promise<Posted> {
    const verdict = await this.screening.check({ text: input.text, authorId: person.accountId });
    const now = this.clock.now();
    return withNumber(now, (no) =>
      this.uow.run(async (tx) => {
        const station = found(
          await this.messages.stationForPosting(input.stationId, input.deputyId ?? null, tx),
        );
        if (input.deputyId && Number(station.assigned) === 0) throw new AppError('target_not_allowed');
        const holder: Holder = input.deputyId
          ? { kind: 'deputy', id: input.deputyId }
          : { kind: 'station', id: station.id };
        const id = newId();
        const clock = await this.clocks.make(id, 'first_answer', holder, now, station.reply_promise_hours);
        const contactSealed = input.contact ? this.sealer.seal('message.contact', input.contact) : null;
        const message = newMessage({
          id,
          no,
          person,
          input,
          station,
          holder,
          now,
          verdict: verdict.verdict,
          clock,
          contactSealed,
        });
        await tx.insert(Message, message);
        const entries = openingEntries(message, verdict, now);
        await tx.insert(TimelineEntry, entries);
        await tx.insert(
          MessageClock,
          message.stateType === 'done' ? { ...clock, stoppedAt: now, nextAt: null } : clock,
        );
        await this.search.index(tx, 'message', id, `${no} ${input.text} ${input.place?.text ?? ''}`);
        const first = entries[0];
        if (first && input.photoIds && input.photoIds.length > 0) {
          await this.files.attach(tx, {
            ids: input.photoIds,
            ownerId: person.accountId,
            type: 'timeline',
            subjectId: first.id,
            visibility: 'private',
          });
        }
        this.timeline.announce(tx, openingEvent(message, station.name, person, now));
        return {
          id,
          no,
          state: message.state,
          stateText: MESSAGE_STATE_SPECS[message.state].text,
          dueAt: message.dueAt ? toBeijingIso(message.dueAt) : null,
        };
      }),
    );
  }
}
