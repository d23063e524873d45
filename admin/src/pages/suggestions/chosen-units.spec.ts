/** Proves that the choice of units always ends as one lead with supporting ones, or as separate ones, before it is sent. */
import { type ChosenUnit, nextKind, problemOf, withKind, withoutUnit, withUnit } from './chosen-units';

const add = (units: readonly ChosenUnit[], id: string) => withUnit(units, id, `单位${id}`);
const kinds = (units: readonly ChosenUnit[]) => units.map(({ unitId, kind }) => `${unitId}:${kind}`);

describe('units for a suggestion', () => {
  it('begin with the lead; others support, and none is taken twice', () => {
    const units = add(add(add([], 'a'), 'b'), 'a');
    expect(kinds(units)).toEqual(['a:lead', 'b:supporting']);
    expect(problemOf(units)).toBeNull();
  });

  it('change places when another becomes the lead', () => {
    const units = withKind(add(add([], 'a'), 'b'), 'b', 'lead');
    expect(kinds(units)).toEqual(['a:supporting', 'b:lead']);
  });

  it('are all separate when one is, and need to be two', () => {
    const units = withKind(add(add([], 'a'), 'b'), 'b', 'separate');
    expect(kinds(units)).toEqual(['a:separate', 'b:separate']);
    expect([nextKind(units), problemOf(units)]).toEqual(['separate', null]);
    expect(problemOf(withoutUnit(units, 'a'))).toContain('分办至少要两家单位');
    expect(kinds(withKind(units, 'a', 'lead'))).toEqual(['a:lead', 'b:supporting']);
  });

  it('wait while nobody leads, nobody is chosen, or too many are', () => {
    expect(problemOf([])).toBe('请选择承办单位');
    expect(problemOf(withoutUnit(add(add([], 'a'), 'b'), 'a'))).toBe('会办需要有一家主办单位');
    const many = Array.from({ length: 13 }, (_, at) => String(at)).reduce(add, [] as readonly ChosenUnit[]);
    expect(problemOf(many)).toContain('最多选择 12 家');
  });
});
