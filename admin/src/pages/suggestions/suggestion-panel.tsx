/** One suggestion beside a list: its paper, units, answers, what follows, its whole course, and the server's buttons. */
import { CloseOutlined, PrinterOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Skeleton, Space, Tabs, Tooltip, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { History } from '../../components/history';
import { useData } from '../../lib/use-data';
import { AnswersPart } from './answers-part';
import { Entries } from './entries';
import { FollowPart } from './follow-part';
import { Paper } from './paper';
import { Related } from './related';
import { REVIEW_ACTIONS, SUGGESTION_FORMS, SuggestionAction } from './suggestion-action';
import { type Detail, Marks, SuggestionState } from './suggestion-columns';
import { SuggestionPrint } from './suggestion-print';
import { UnitsPart } from './units-part';

/** What usually comes next; the other buttons stand back. */
const LEADING = new Set(['assign', 'order_rehandle']);
export type PanelTab = 'paper' | 'related' | 'units' | 'answers' | 'follow' | 'course';

export interface SuggestionPanelProps {
  readonly id: string;
  readonly tab?: PanelTab;
  close(): void;
  changed(): void;
}

export function PanelHead({ suggestion, close }: { suggestion: Detail; close(): void }) {
  const [printing, print] = useState(false);
  return (
    <>
      <Flex align="center" gap={8} wrap>
        <Typography.Text strong>{suggestion.no ?? '未编号'}</Typography.Text>
        <SuggestionState row={suggestion} />
        <Marks row={suggestion} />
        <span style={{ flex: 1 }} />
        <Tooltip title="打印建议和答复">
          <Button type="text" aria-label="打印" icon={<PrinterOutlined />} onClick={() => print(true)} />
        </Tooltip>
        <Button type="text" aria-label="关闭" icon={<CloseOutlined />} onClick={close} />
      </Flex>
      <Typography.Title level={5} style={{ margin: 0 }}>
        {suggestion.title}
      </Typography.Title>
      {printing && <SuggestionPrint suggestion={suggestion} close={() => print(false)} />}
    </>
  );
}

function Buttons({ suggestion, act }: { suggestion: Detail; act(action: string): void }) {
  const shown = suggestion.actions.filter(({ action }) => SUGGESTION_FORMS.includes(action));
  const review = suggestion.actions.some(({ action }) => REVIEW_ACTIONS.includes(action));
  if (shown.length === 0 && !review) return null;
  return (
    <Space wrap>
      {review && (
        <Link to={`/suggestions/review?state=${suggestion.state}&id=${suggestion.id}`}>
          <Button type="primary">去审核</Button>
        </Link>
      )}
      {shown.map(({ action, label }) => (
        <Button key={action} type={LEADING.has(action) ? 'primary' : 'default'} onClick={() => act(action)}>
          {action === 'supervise' && suggestion.isKey ? '结束重点督办' : label}
        </Button>
      ))}
    </Space>
  );
}

export function SuggestionPanel({ id, tab, close, changed }: SuggestionPanelProps) {
  const asked = useData<Detail>(`/api/admin/suggestions/${id}`);
  const [action, act] = useState<string | null>(null);
  const suggestion = asked.data;
  if (asked.error)
    return (
      <Alert
        type="error"
        title={asked.error}
        action={
          <Space>
            <Button onClick={asked.reload}>再试一次</Button>
            <Button onClick={close}>返回列表</Button>
          </Space>
        }
      />
    );
  if (!suggestion) return <Skeleton active style={{ paddingTop: 16 }} />;
  const again = () => {
    act(null);
    asked.reload();
    changed();
  };
  const count = (n: number) => (n > 0 ? ` ${n}` : '');
  const tabs = [
    { key: 'paper', label: '建议', children: <Paper suggestion={suggestion} /> },
    {
      key: 'units',
      label: `承办${count(suggestion.units.length)}`,
      children: <UnitsPart suggestion={suggestion} changed={again} />,
    },
    {
      key: 'answers',
      label: `答复测评${count(suggestion.answers.length)}`,
      children: <AnswersPart suggestion={suggestion} />,
    },
    { key: 'follow', label: '跟踪', children: <FollowPart suggestion={suggestion} /> },
    { key: 'related', label: '相关', children: <Related suggestion={suggestion} changed={again} /> },
    { key: 'course', label: '经过', children: <Entries entries={suggestion.timeline} /> },
    {
      key: 'history',
      label: '变更记录',
      children: <History key={suggestion.version} subjectType="suggestion" subjectId={id} />,
    },
  ];
  return (
    <Flex vertical gap={12}>
      <Flex vertical gap={8} className="panel-head">
        <PanelHead suggestion={suggestion} close={close} />
        <Buttons suggestion={suggestion} act={act} />
      </Flex>
      <Tabs destroyOnHidden defaultActiveKey={tab ?? 'paper'} items={tabs} size="small" />
      {action && (
        <SuggestionAction action={action} suggestion={suggestion} close={() => act(null)} done={again} />
      )}
    </Flex>
  );
}
