/** Says for which notices a subscribe message goes out, and which page of the mini-program it opens. Pure. */
import type { SubscribeEvent } from '@liaison/shared/notices/subscribe';
import type { NewNotification } from '../notification-channels.js';

type Told = Pick<NewNotification, 'kind' | 'door' | 'subjectType' | 'subjectId'>;

const NEW_FOR_DEPUTY = [
  ...['submit', 'pass_screening', 'pass_on', 'dispatch'],
  ...['follow_up', 'reopen', 'rate_reopen', 'reconsider'],
];
const DEADLINES = ['remind', 'escalate_keeper', 'escalate_office'];

/** Null for what stays in the inbox alone: everything of units and staff, who work at the console. */
export function occasionOf({ kind, door, subjectType }: Told): SubscribeEvent | null {
  if (door !== 'citizen' && door !== 'deputy') return null;
  if (subjectType === 'return_visit') return 'visit';
  const [subject, action = ''] = kind.split('.');
  if (door === 'deputy' && subject === 'suggestion') return 'suggestion';
  if (subject !== 'message') return null;
  if (door === 'citizen') return action === 'answer' ? 'answer' : 'progress';
  if (NEW_FOR_DEPUTY.includes(action)) return 'new_message';
  return DEADLINES.includes(action) ? 'deadline' : null;
}

export function pageOf({ door, subjectType, subjectId }: Omit<Told, 'kind'>): string {
  const page = {
    message: door === 'deputy' ? 'packages/deputy/message/index' : 'packages/citizen/message/index',
    suggestion: 'packages/deputy/suggestion/index',
    return_visit: 'packages/common/visits/index',
    assignment: 'packages/unit/assignment/index',
  }[subjectType];
  return `${page}?id=${subjectId}`;
}
