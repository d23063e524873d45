/** The holder answers: the first answer stops the clock, a public message is published with it, silence begins to count. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../common/access/person.js';
import { fromDbTime } from '../../../common/database/times.js';
import { found } from '../../../common/errors/app-error.js';
import { Search } from '../../../common/search/search.js';
import { Clock } from '../../../common/time/clock.js';
import { ClockSettings } from '../../settings/clock-settings.js';
import { wasInTime } from '../clocks.js';
import { CoverEntries } from '../content-check/cover-entries.js';
import type { AnswerInput } from '../messages.dto.js';
import { MessagesRepository } from '../messages.repository.js';
import { MessageTransitions, type Moved } from '../transitions.js';

const DAY_MS = 86_400_000;

@Injectable()
export class AnswerMessage {
  constructor(
    private readonly messages: MessagesRepository,
    private readonly transitions: MessageTransitions,
    private readonly cover: CoverEntries,
    private readonly search: Search,
    private readonly settings: ClockSettings,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `text_refused`, and like every step of a message. */
  answer(person: Person, messageId: string, input: AnswerInput): Promise<Moved> {
    return this.cover.officialStep(person, messageId, input.text, async (tx) => {
      const row = found(await this.messages.byId(messageId, tx));
      const now = this.clock.now();
      const clocks = await this.messages.runningClocks(messageId, tx);
      const first = clocks.find((clock) => clock.kind === 'first_answer');
      const inTime = first ? (wasInTime(first, now) ? 1 : 0) : null;
      const silent = await this.settings.of(tx, row.region_path, 'silence');
      const publishes = row.visibility === 'public' && row.published_at === null;
      const moved = await this.transitions.apply(tx, {
        messageId,
        action: 'answer',
        person,
        text: input.text,
        photoIds: input.photoIds ?? [],
        set: {
          lastAnsweredAt: now,
          answerCount: row.answer_count + 1,
          closeAfter: new Date(now.getTime() + silent.amount * DAY_MS),
          // An office's answer is the office's: it never counts for the deputy who was addressed.
          answeredById: person.deputyId,
          ...(row.first_answered_at
            ? {}
            : {
                firstAnsweredAt: now,
                firstAnswerMs: now.getTime() - fromDbTime(row.submitted_at).getTime(),
                // A suggestion that was filed meanwhile has ended the clock, and said whether it was in time.
                ...(inTime === null ? {} : { firstAnswerInTime: inTime }),
              }),
          ...(publishes ? { publishedAt: now } : {}),
        },
      });
      if (publishes)
        await this.search.index(tx, 'published', messageId, `${row.text} ${row.place_text ?? ''}`);
      return moved;
    });
  }
}
