/** Proves that a rate never stands without its basis, and that silence is said and not counted. */
import { basisText, rateText, silenceText, unjudgedText } from './figure-words';

const durable = { yes: 3, partly: 1, no: 0, rate: { count: 3, of: 4, percent: 75 } };

it('gives a rate with what it is counted from', () => {
  expect(rateText({ count: 29, of: 40, percent: 72.5 })).toBe('72.5%');
  expect(basisText({ count: 29, of: 40, percent: 72.5 }, '办结', '立案')).toBe('办结 29 ÷ 立案 40');
});

it('has no rate of nothing', () => {
  const nothing = { count: 0, of: 0, percent: null };
  expect([rateText(nothing), basisText(nothing, '办结', '立案')]).toEqual([
    '暂无数据',
    '立案 0，暂时无法计算',
  ]);
});

it('says who kept silent', () => {
  expect(silenceText({ ...durable, unreached: 2, waiting: 1, later: 0 })).toBe(
    '另有没有联系上 2、到期没有回音 1，不计入',
  );
  expect(silenceText({ ...durable, unreached: 0, waiting: 0, later: 0 })).toBe('没有未回访的');
  expect(unjudgedText({ satisfied: 1, basically: 0, unsatisfied: 0, notEvaluated: 3 })).toBe(
    '另有 3 件没有测评，不算满意',
  );
});
