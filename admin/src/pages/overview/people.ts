/** Who holds what is overdue, and who kept matters for how long. */
import type { Schemas } from '../../lib/api.types';
import { COLOURS } from './chart';
import { type Covered, nowIn, received } from './links';
import type { SectionSpec } from './section';

type View = Schemas['HoldersView'];

export function overdueHolders({ overdue }: View, area: Covered): SectionSpec {
  return {
    title: '现在超期在谁手上',
    empty: '现在没有超期的留言',
    heads: ['姓名或单位', '身份', '超期', '未办结'],
    rows: overdue.map((one) => {
      const held = { holderKind: one.kind, holderId: one.id };
      return [
        one.name,
        one.kindText,
        { text: one.overdue, to: nowIn(area, 'overdue_now', held) },
        { text: one.open, to: nowIn(area, 'open_now', held) },
      ];
    }),
    chart: {
      names: overdue.slice(0, 10).map(({ name }) => name),
      unit: '件',
      lying: true,
      lines: [{ name: '超期', colour: COLOURS.red, values: overdue.slice(0, 10).map((one) => one.overdue) }],
    },
  };
}

export function keptDays({ kept }: View, area: Covered): SectionSpec {
  const top = kept.slice(0, 10);
  return {
    title: '经手用时：时间花在谁手上',
    note: '期内收到的留言，在每一位经手人手上停留的工作日（从接手到答复、转出或办结）。',
    empty: '这段时间没有办过的留言',
    heads: ['姓名或单位', '身份', '经手次数', '累计工作日', '平均工作日'],
    rows: kept.map((one) => {
      const to = received(area, { handledById: one.id });
      return [one.name, one.kindText, ...[one.n, one.days, one.meanDays].map((text) => ({ text, to }))];
    }),
    chart: {
      names: top.map(({ name }) => name),
      unit: '工作日',
      lying: true,
      lines: [{ name: '累计工作日', colour: COLOURS.amber, values: top.map(({ days }) => days) }],
    },
  };
}
