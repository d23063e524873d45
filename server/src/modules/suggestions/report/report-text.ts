/** The words and tables of the yearly report on handling, made from nothing but the figures. */
import { ANSWER_CLASS_TEXT, ANSWER_CLASSES } from '@liaison/shared/suggestions/suggestion.text';
import type { Paragraph, Table } from 'docx';
import type { FigureRate, GroupFigures, SuggestionFiguresView } from './report.dto.js';
import { heading, paragraph, table } from './report-parts.js';

type Block = Paragraph | Table;

export function percent({ count, of, percent: value }: FigureRate): string {
  return value === null ? '暂无可计算的件数' : `${value}%（${count}/${of}）`;
}

const GROUP_HEAD = [
  '件数',
  '答复',
  '办结',
  '超期',
  'A类',
  'B类',
  'C类',
  'D类',
  '满意',
  '基本满意',
  '不满意',
  '未测评',
];
const GROUP_WIDTHS = [22, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 9, 9];

function groupRow({ name, total, answered, closed, overdue, classes, outcomes }: GroupFigures) {
  return [
    name,
    ...[total, answered, closed, overdue, classes.A, classes.B, classes.C, classes.D],
    ...[outcomes.satisfied, outcomes.basically, outcomes.unsatisfied, outcomes.notEvaluated],
  ];
}

function groups(first: string, rows: readonly GroupFigures[], empty: string): Block {
  if (rows.length === 0) return paragraph(empty);
  return table([first, ...GROUP_HEAD], rows.map(groupRow), GROUP_WIDTHS);
}

export function reportBody(view: SuggestionFiguresView): Block[] {
  const { year, regionName, classes, outcomes, promises, durable } = view;
  return [
    heading('一、总体情况'),
    paragraph(
      `${year}年，${regionName}共立案代表建议${view.filed}件，已交办${view.assigned}件，已答复${view.answered}件，已办结${view.closed}件。` +
        `办结率${percent(view.closing)}；按时答复率${percent(view.inTime)}；目前办理超期${view.overdue}件。`,
    ),
    paragraph(
      `办理中，承办单位申请退办的建议${view.bounced}件，代表不满意后重新办理的${view.rehandled}件，待领导决定的${view.leaders}件。` +
        `会办意见提出率${percent(view.opinions)}，到办结也没有提出的不算作已办。`,
    ),
    heading('二、答复类别'),
    table(
      ['类别', '含义', '件数'],
      ANSWER_CLASSES.map((one) => [`${one}类`, ANSWER_CLASS_TEXT[one], classes[one]]),
      [15, 60, 20],
    ),
    heading('三、代表测评'),
    table(
      ['满意', '基本满意', '不满意', '未测评'],
      [[outcomes.satisfied, outcomes.basically, outcomes.unsatisfied, outcomes.notEvaluated]],
      [25, 25, 25, 25],
    ),
    paragraph(
      `已测评的建议中，满意和基本满意的占${percent(view.satisfaction)}。未测评的${outcomes.notEvaluated}件单独列出，不计入满意。`,
    ),
    heading('四、各承办单位办理情况'),
    groups('承办单位', view.byUnit, '本年度还没有交办的建议。'),
    paragraph('本表按主办和分办单位统计，由多个单位分办的建议分别计入各单位。'),
    heading('五、各类建议办理情况'),
    groups('类别', view.byCategory, '本年度还没有立案的建议。'),
    heading('六、承诺事项兑现情况'),
    table(
      ['承诺总数', '承诺中', '待核实', '已兑现', '重新办理', '调整时限', '滚动转年', '已超期'],
      [
        [
          promises.total,
          promises.open,
          promises.reported,
          promises.kept,
          promises.ended,
          promises.moved,
          promises.rolled,
          promises.overdue,
        ],
      ],
      [12, 11, 11, 11, 14, 13, 16, 11],
    ),
    heading('七、反复提出和重点督办'),
    paragraph(
      `以前年度提出过、本年度再次提出的建议${view.raisedAgain}件，其中连续三年以上提出、列入专项办理分析的${view.special}件。` +
        `列为重点督办的建议${view.key}件。`,
    ),
    heading('八、回访和持久解决率'),
    table(
      ['仍然解决', '部分反复', '又出现了', '未联系上', '到期未回音', '未到回访日'],
      [[durable.yes, durable.partly, durable.no, durable.unreached, durable.waiting, durable.later]],
      [17, 17, 17, 17, 17, 17],
    ),
    paragraph(
      `持久解决率${percent(durable.rate)}，按已回访的${durable.rate.of}人次计算；另有${durable.unreached + durable.waiting}人次没有联系上或没有回音，不算作解决。` +
        `回访发现反弹、重新办理的建议${view.rebounds}件。与之对照，办结率为${percent(view.closing)}。`,
    ),
  ];
}
