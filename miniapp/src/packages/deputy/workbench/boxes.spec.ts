// Proves that a deputy's day begins with what presses most.
import { mostUrgent } from './boxes';

const none = { waiting: 0, nearlyDue: 0, overdue: 0, accepted: 0, handedUp: 0, answered: 0, closed: 0 };

test('late comes before nearly late, then what waits, then what is being done', () => {
  expect(mostUrgent({ ...none, overdue: 1, nearlyDue: 3, waiting: 9 })).toBe('overdue');
  expect(mostUrgent({ ...none, nearlyDue: 1, waiting: 9 })).toBe('nearly_due');
  expect(mostUrgent({ ...none, waiting: 1, accepted: 9 })).toBe('waiting');
  expect(mostUrgent({ ...none, accepted: 1, closed: 9 })).toBe('accepted');
});

test('when nothing presses, the box of new ones is open', () => {
  expect(mostUrgent({ ...none, closed: 4, handedUp: 2 })).toBe('waiting');
});
