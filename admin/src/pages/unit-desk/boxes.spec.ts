/** Proves that a unit's day begins with what presses most, and that a step the console does not know gets no button. */
import type { Schemas } from '../../lib/api.types';
import { BOXES, boxAt, firstPath } from './boxes';
import { isStep } from './steps';

const home = (counts: Partial<Schemas['UnitCountsView']>, overdue = 0): Schemas['UnitHomeView'] => ({
  counts: { toAccept: 0, toPlan: 0, toAnswer: 0, promises: 0, done: 0, noOpinion: 0, ...counts },
  overdue,
  units: [],
});

describe('the boxes of a unit', () => {
  it('begin with what is late, then with what waits to be taken', () => {
    expect(firstPath(home({ toAccept: 3, toAnswer: 1 }, 1))).toBe('/unit/overdue');
    expect(firstPath(home({ toAccept: 3, toPlan: 1 }))).toBe('/unit/to-accept');
    expect(firstPath(home({ toAnswer: 2, promises: 4 }))).toBe('/unit/to-answer');
    expect(firstPath(home({ done: 9 }))).toBe('/unit/to-accept');
  });

  it('each count what they show', () => {
    const view = home({ toAccept: 1, toPlan: 2, toAnswer: 3, promises: 5, done: 6 }, 4);
    expect(BOXES.map((box) => box.count(view))).toEqual([1, 2, 3, 4, 5, 6, 0]);
    expect(boxAt('/messages')).toBeUndefined();
  });

  it('take no action of the office for a step', () => {
    expect(['answer', 'reassign', 'check', 'toString'].map(isStep)).toEqual([true, false, false, false]);
  });
});
