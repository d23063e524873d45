/** Proves that a line of the trail says what was changed, in words. */
import { detailText, subjectText } from './audit-detail';

describe('what a line adds', () => {
  it.each([
    [
      { region: '青禾县', name: '首次答复', was: '3 个工作日', now: '5 个工作日' },
      '青禾县　首次答复：3 个工作日 → 5 个工作日',
    ],
    [{ name: '刷单', was: '先由人看' }, '刷单：先由人看'],
    [{ name: '收到', region: '柳林镇' }, '柳林镇　收到'],
    [{ from: 'waiting', to: 'answered' }, '待接收 → 已答复'],
    [{ reason: '换届' }, '换届'],
    [{ rows: 12 }, '12 条'],
    [{ version: 3 }, ''],
  ])('%j', (detail, expected) => expect(detailText(detail)).toBe(expected));
});

it('names a clock by its words, everything else by its id', () => {
  expect(subjectText('clock_setting', '990121000000:first_answer')).toBe('期限 990121000000 首次答复');
  expect(subjectText('station', 'abc')).toBe('联络站 abc');
});
