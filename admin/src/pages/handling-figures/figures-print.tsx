/** The year's figures on paper: the rates with their basis, the tables of units and categories. */
import { ANSWER_CLASSES } from '@liaison/shared/suggestions/suggestion.text';
import { PrintSheet } from '../../components/print-sheet';
import type { Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';
import { basisText, rateText, silenceText, unjudgedText } from './figure-words';

type Figures = Schemas['SuggestionFiguresView'];
const HEADS = ['件数', '答复', '办结', '逾期', 'A', 'B', 'C', 'D', '满意', '基本', '不满', '未评'];

function cells({ total, answered, closed, overdue, classes, outcomes }: Schemas['GroupFigures']): number[] {
  return [
    ...[total, answered, closed, overdue],
    ...ANSWER_CLASSES.map((name) => classes[name]),
    ...[outcomes.satisfied, outcomes.basically, outcomes.unsatisfied, outcomes.notEvaluated],
  ];
}

function Groups({ title, groups }: { title: string; groups: readonly Schemas['GroupFigures'][] }) {
  return (
    <>
      <h3>{title}</h3>
      <table>
        <thead>
          <tr>
            <th style={{ width: '28%' }}>名称</th>
            {HEADS.map((head) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.name}>
              <td>{group.name}</td>
              {cells(group).map((n, at) => (
                <td key={HEADS[at]}>{n}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export function FiguresPrint({ figures, close }: { figures: Figures; close(): void }) {
  const { year, closing, inTime, opinions, satisfaction, durable, outcomes } = figures;
  const rates: readonly (readonly [string, string, string])[] = [
    ['办结率', rateText(closing), basisText(closing, '办结', '立案')],
    [
      '回访仍解决率',
      rateText(durable.rate),
      `${basisText(durable.rate, '仍然解决', '已回访')}；${silenceText(durable)}`,
    ],
    ['按时答复率', rateText(inTime), basisText(inTime, '按时答复', '已到期或已答复')],
    ['会办意见提出率', rateText(opinions), basisText(opinions, '已提出', '已结束的会办')],
    [
      '满意率',
      rateText(satisfaction),
      `${basisText(satisfaction, '满意和基本满意', '已测评')}；${unjudgedText(outcomes)}`,
    ],
  ];
  return (
    <PrintSheet title="打印年度办理情况" close={close}>
      <h2>
        {figures.regionName} {year} 年代表建议办理情况
      </h2>
      <p>{`立案 ${figures.filed} 件，已交办 ${figures.assigned} 件，已答复 ${figures.answered} 件，已办结 ${figures.closed} 件，重新办理 ${figures.rehandled} 件，回访发现反弹 ${figures.rebounds} 件。`}</p>
      <table>
        <tbody>
          {rates.map(([name, rate, basis]) => (
            <tr key={name}>
              <th style={{ width: '22%' }}>{name}</th>
              <td style={{ width: '14%' }}>{rate}</td>
              <td>{basis}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Groups title="各承办单位" groups={figures.byUnit} />
      <Groups title="各类别" groups={figures.byCategory} />
      <p>打印时间：{longTime(new Date().toISOString())}</p>
    </PrintSheet>
  );
}
