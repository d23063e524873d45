/** The year's figures as tables: by class and verdict, promises, and for each unit and category. */
import { ANSWER_CLASS_TEXT, ANSWER_CLASSES } from '@liaison/shared/suggestions/suggestion.text';
import { Card, Flex, Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../../lib/api.types';

type Figures = Schemas['SuggestionFiguresView'];
type Group = Schemas['GroupFigures'];

const groupColumns = (title: string, link: (row: Group) => string): TableColumnsType<Group> => [
  {
    key: 'name',
    title,
    fixed: 'left',
    width: 180,
    render: (_, row) => <Link to={link(row)}>{row.name}</Link>,
  },
  { key: 'total', title: '件数', align: 'right', render: (_, row) => row.total },
  { key: 'answered', title: '已答复', align: 'right', render: (_, row) => row.answered },
  { key: 'closed', title: '已办结', align: 'right', render: (_, row) => row.closed },
  {
    key: 'overdue',
    title: '逾期',
    align: 'right',
    render: (_, row) => <span style={{ color: row.overdue > 0 ? '#b5232a' : undefined }}>{row.overdue}</span>,
  },
  ...ANSWER_CLASSES.map((name) => ({
    key: name,
    title: `${name} 类`,
    align: 'right' as const,
    render: (_: unknown, row: Group) => row.classes[name],
  })),
  { key: 'satisfied', title: '满意', align: 'right', render: (_, row) => row.outcomes.satisfied },
  { key: 'basically', title: '基本满意', align: 'right', render: (_, row) => row.outcomes.basically },
  { key: 'unsatisfied', title: '不满意', align: 'right', render: (_, row) => row.outcomes.unsatisfied },
  { key: 'silent', title: '未测评', align: 'right', render: (_, row) => row.outcomes.notEvaluated },
];

export function GroupTables({ figures }: { figures: Figures }) {
  const { year, byUnit, byCategory } = figures;
  const unitId = (row: Group) => byUnit.find((unit) => unit.name === row.name)?.id ?? '';
  const empty = { emptyText: `${year} 年还没有数据` };
  return (
    <>
      <Card size="small" title="各承办单位">
        <Table<Group>
          rowKey="name"
          size="small"
          columns={groupColumns('承办单位', (row) => `/suggestions?year=${year}&unitId=${unitId(row)}`)}
          dataSource={[...byUnit]}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          locale={empty}
        />
      </Card>
      <Card size="small" title="各类别">
        <Table<Group>
          rowKey="name"
          size="small"
          columns={groupColumns(
            '类别',
            (row) => `/suggestions?year=${year}&category=${encodeURIComponent(row.name)}`,
          )}
          dataSource={[...byCategory]}
          pagination={false}
          locale={empty}
        />
      </Card>
    </>
  );
}

interface Line {
  readonly name: string;
  readonly count: number;
  readonly link?: string;
}
const LINE_COLUMNS: TableColumnsType<Line> = [
  { key: 'name', render: (_, row) => (row.link ? <Link to={row.link}>{row.name}</Link> : row.name) },
  { key: 'count', align: 'right', width: 80, render: (_, row) => row.count },
];

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <Card size="small" title={title} style={{ flex: '1 1 280px' }}>
      <Table<Line>
        rowKey="name"
        size="small"
        showHeader={false}
        columns={LINE_COLUMNS}
        dataSource={[...lines]}
        pagination={false}
      />
    </Card>
  );
}

export function LineTables({ figures }: { figures: Figures }) {
  const { year, classes, promises } = figures;
  const list = (query: string) => `/suggestions?year=${year}&${query}`;
  return (
    <Flex wrap gap={12} align="stretch">
      <Lines
        title="答复类别"
        lines={ANSWER_CLASSES.map((name) => ({
          name: `${name} 类　${ANSWER_CLASS_TEXT[name]}`,
          count: classes[name],
          link: list(`answerClass=${name}`),
        }))}
      />
      <Lines
        title="需要关注"
        lines={[
          { name: '现在已超期', count: figures.overdue, link: list('due=overdue') },
          { name: '重新办理过（不含反弹）', count: figures.rehandled },
          { name: '回访发现反弹', count: figures.rebounds },
          { name: '申请退办过', count: figures.bounced },
          { name: '以前年度提过', count: figures.raisedAgain, link: list('raised=true') },
          { name: '列入专项分析', count: figures.special, link: list('special=true') },
          { name: '重点督办', count: figures.key, link: list('key=true') },
          { name: '待领导决定', count: figures.leaders, link: list('leaders=true') },
        ]}
      />
      <Lines
        title={`${year} 年度承诺台账`}
        lines={[
          { name: '全部承诺', count: promises.total },
          { name: '承诺中', count: promises.open },
          { name: '已报完成，待核实', count: promises.reported },
          { name: '已兑现', count: promises.kept },
          { name: '转入重新办理', count: promises.ended },
          { name: '已过承诺日期', count: promises.overdue },
          { name: '调整过时限', count: promises.moved },
          { name: '滚动转入下一年度', count: promises.rolled },
        ]}
      />
    </Flex>
  );
}
