/** Proves that the yearly sums add up, and that nothing is a share of nothing. */
import { type GroupRow, groupsOf, rate } from './figure-sums.js';

const row = (more: Partial<GroupRow>): GroupRow => ({
  group_id: 'x',
  group_name: '交通运输',
  answer_class: null,
  outcome: null,
  total: 1,
  answered: 0,
  closed: 0,
  overdue: 0,
  ...more,
});

describe('the yearly figures', () => {
  it('give a share with one decimal, and none of nothing', () => {
    expect(rate(1, 3)).toEqual({ count: 1, of: 3, percent: 33.3 });
    expect(rate(0, 4).percent).toBe(0);
    expect(rate(0, 0).percent).toBeNull();
  });

  it('sum each group by class and verdict, the largest first, silence apart', () => {
    const [first, second] = groupsOf([
      row({ group_id: 'b', group_name: '教育', total: '1' }),
      row({ answer_class: 'A', outcome: 'satisfied', total: '3', answered: '3', closed: '2' }),
      row({ answer_class: 'B', outcome: 'not_evaluated', total: 2, answered: 2, closed: 2, overdue: 1 }),
    ]);
    expect(first).toMatchObject({ name: '交通运输', total: 5, answered: 5, closed: 4, overdue: 1 });
    expect(first?.classes).toEqual({ A: 3, B: 2, C: 0, D: 0 });
    expect(first?.outcomes).toEqual({ satisfied: 3, basically: 0, unsatisfied: 0, notEvaluated: 2 });
    expect(second).toMatchObject({ name: '教育', total: 1, outcomes: { notEvaluated: 0 } });
  });
});
