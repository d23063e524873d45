/** A citizen leaves a message: checked, numbered, its first clock started, all in one step. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { newId } from '../../../common/database/ids.js';
import type { Tx } from '../../../common/database/transaction.js';
import { UnitOfWork } from '../../../common/database/unit-of-work.js';
import { AppError, found } from '../../../common/errors/app-error.js';
import { Sealer } from '../../../common/sealing/sealer.js';
import { Search } from '../../../common/search/search.js';
import { Clock } from '../../../common/time/clock.js';
import { FilesService } from '../../files/files.service.js';
import { Categories } from '../../settings/categories.js';
import { Clocks } from '../clocks.js';
import { ContentChecks } from '../content-check/content-checks.js';
import { Message } from '../message.entity.js';
import { MessageClock } from '../message-clock.entity.js';
import { withNumber } from '../message-number.js';
import type { PostMessageInput } from '../messages.dto.js';
import { MessagesRepository } from '../messages.repository.js';
import {
  firstHolder,
  newMessage,
  openingEntries,
  openingEvent,
  type Posted,
  postedView,
  stopped,
} from '../new-message.js';
import { Timeline } from '../timeline.js';
import { TimelineEntry } from '../timeline-entry.entity.js';

@Injectable()
export class PostMessage {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly contents: ContentChecks,
    private readonly categories: Categories,
    private readonly clocks: Clocks,
    private readonly timeline: Timeline,
    private readonly files: FilesService,
    private readonly search: Search,
    private readonly sealer: Sealer,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found` (no such open station), `target_not_allowed` (deputy not of that station), `bad_input` (category), `file_not_usable`. */
  async post(person: Person, input: PostMessageInput): Promise<Posted> {
    const { text, stationId, deputyId = null, photoIds = [] } = input;
    const { accountId } = person;
    const look = await this.contents.first({ text, place: input.place?.text, accountId, photoIds });
    const now = this.clock.now();
    return withNumber(now, (no) =>
      this.uow.run(async (tx) => {
        const station = found(await this.messages.stationForPosting(stationId, deputyId, tx));
        await this.categories.mustBeOpen(station.region_path, input.category, input.subcategory);
        if (deputyId && Number(station.assigned) === 0) throw new AppError('target_not_allowed');
        const [holder, id] = [firstHolder(input, station.id), newId()];
        const clock = await this.clocks.first(tx, id, holder, now, station);
        const contactSealed = input.contact ? this.sealer.seal('message.contact', input.contact) : null;
        const parts = { id, no, person, input, station, holder, now, clock, contactSealed };
        const message = newMessage({ ...parts, verdict: look.verdict });
        await tx.insert(Message, message);
        const entries = openingEntries(message, look, now);
        await tx.insert(TimelineEntry, entries);
        await tx.insert(MessageClock, message.stateType === 'done' ? stopped(clock, now) : clock);
        await this.search.index(tx, 'message', id, `${no} ${text} ${input.place?.text ?? ''}`);
        await this.attach(tx, person, entries[0]?.id ?? '', photoIds);
        await this.contents.begin(tx, { messageId: id, entrySeq: 1, accountId }, look.later);
        this.timeline.announce(tx, openingEvent(message, station.name, person, now, look.later.length > 0));
        return postedView(message);
      }),
    );
  }

  private async attach(tx: Tx, { accountId: ownerId }: Person, subjectId: string, ids: readonly string[]) {
    if (ids.length > 0)
      await this.files.attach(tx, { ids, ownerId, type: 'timeline', subjectId, visibility: 'private' });
  }
}
