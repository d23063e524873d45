/** Proves that experience and duty bring a unit forward, that a refusal holds it back, and that the reasons say why. */
import { LEAST_SHARE, rankUnits, sharedWords, shares, type UnitEvidence } from './unit-score.js';

const unit = (name: string, more: Partial<UnitEvidence> = {}): UnitEvidence => ({
  ...{ id: name, name, alike: [], refused: 0, sameCategory: 0, answersFor: false, dutyWords: [] },
  ...more,
});
const names = (evidence: readonly UnitEvidence[]) => rankUnits(evidence, '交通运输').map(({ name }) => name);

it('puts who handled alike suggestions before who only answers for the category', () => {
  const list = rankUnits(
    [
      unit('文旅局'),
      unit('住建局', { sameCategory: 2 }),
      unit('公安局', { answersFor: true }),
      unit('交通局', { alike: [1, 0.8, 0.5], answersFor: true, sameCategory: 12 }),
    ],
    '交通运输',
  );
  expect(list.map(({ name }) => name)).toEqual(['交通局', '公安局', '住建局']);
  expect(list[0]?.reasons).toEqual(['办理过 3 件同类建议', '办理过 12 件“交通运输”类建议', '分管“交通运输”']);
  expect(list[2]?.reasons).toEqual(['办理过 2 件“交通运输”类建议']);
});

it('weighs a near one more than a far one, and many no more than needed', () => {
  expect(names([unit('远', { alike: [0.4] }), unit('近', { alike: [1] })])).toEqual(['近', '远']);
  const [many] = rankUnits([unit('甲', { alike: Array(50).fill(1) })], '交通运输');
  const [three] = rankUnits([unit('甲', { alike: [1, 1, 1] })], '交通运输');
  expect((many?.score ?? 0) / (three?.score ?? 1)).toBeLessThan(3);
});

it('holds back who sent such matters away, and says so last', () => {
  const sent = unit('退办局', { alike: [1], answersFor: true, refused: 2 });
  expect(names([sent, unit('接办局', { answersFor: true })])).toEqual(['接办局', '退办局']);
  expect(rankUnits([sent], '交通运输')[0]?.reasons.at(-1)).toBe('曾申请退办 2 件同类建议，后改交其他单位');
  expect(names([unit('只退局', { refused: 1 })])).toEqual([]);
});

it('names the words of the duty', () => {
  const duty = '负责农村公路养护、客运班线和停车场管理。';
  expect(sharedWords('关于加强农村公路养护工作的建议', duty)).toEqual(['农村公路养护']);
  expect(sharedWords('关于增开公交班线的建议', duty)).toEqual(['班线']);
  expect(sharedWords('关于加强管理工作的建议', duty)).toEqual([]);
  expect(rankUnits([unit('交通局', { dutyWords: ['农村公路', '班线'] })], '交通运输')[0]?.reasons).toEqual([
    '职责包含“农村公路”“班线”',
  ]);
});

it('forgets hits that share only everyday words with the best one', () => {
  const found = shares([
    { id: 'a', score: 10 },
    { id: 'b', score: 10 * LEAST_SHARE },
    { id: 'c', score: 1 },
  ]);
  expect([...found.keys()]).toEqual(['a', 'b']);
  expect(found.get('a')).toBe(1);
  expect(shares([]).size).toBe(0);
});
