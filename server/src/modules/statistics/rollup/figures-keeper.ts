/** Keeps the figures: counts a message anew whenever something happened to it, after that was committed. */
import { MESSAGE_ACTIONS } from '@liaison/shared/messages/message.states';
import { Injectable } from '@nestjs/common';
import { Consumers } from '../../../common/events/consumers.js';
import { Counting } from './counting.js';

/** Every step of a message, the moments at which it becomes overdue, and the filing that ends its clock. */
const STEPS = ['submit', ...MESSAGE_ACTIONS, 'escalate_keeper', 'escalate_office', 'suggestion_step'];

@Injectable()
export class FiguresKeeper {
  /** Registered before those who forget kept answers, which else could be made again from figures not yet counted. */
  constructor(consumers: Consumers, counting: Counting) {
    consumers.register({
      name: 'figures.count',
      types: STEPS.map((step) => `message.${step}`),
      handle: (tx, event) => counting.count(tx, [event.subjectId]),
    });
  }
}
