/** The connection to WeChat: which services are on, what is missing for the others, and what each last failed at. */
import {
  Alert,
  App,
  Button,
  Descriptions,
  Flex,
  Select,
  Table,
  type TableColumnsType,
  Tabs,
  Tag,
  Typography,
} from 'antd';
import type { Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { write } from '../../lib/http';
import { useData, wordsOf } from '../../lib/use-data';
import { Templates } from './templates';

type Status = Schemas['WechatStatusView'];
type Service = Schemas['WechatServiceView'];

const STATES: Readonly<Record<Service['state'], readonly [string, string]>> = {
  off: ['default', '未开通'],
  unused: ['blue', '已开通，还没有用过'],
  on: ['green', '正常'],
  failing: ['red', '最近一次失败'],
  paused: ['orange', '次数用完，暂停'],
};
const VERSIONS: Readonly<Record<string, string>> = { release: '正式版', trial: '体验版', develop: '开发版' };

function Remark({ row }: { row: Service }) {
  if (row.state === 'off') return <Typography.Text type="secondary">{row.note}</Typography.Text>;
  if (row.state === 'paused') return `${row.errorText ?? ''}，${shortTime(row.blockedUntil)} 后恢复`;
  if (!row.errorText) return null;
  const text = `${shortTime(row.failedAt)} ${row.errorText}`;
  return row.state === 'failing' ? (
    text
  ) : (
    <Typography.Text type="secondary">上次失败：{text}</Typography.Text>
  );
}

const COLUMNS: TableColumnsType<Service> = [
  { title: '服务', width: 130, render: (_, row) => row.text },
  {
    title: '状态',
    width: 190,
    render: (_, { state }) => <Tag color={STATES[state][0]}>{STATES[state][1]}</Tag>,
  },
  { title: '最近成功', width: 130, render: (_, row) => shortTime(row.okAt) },
  { title: '说明', render: (_, row) => <Remark row={row} /> },
];

function Summary({ status }: { status: Status }) {
  if (status.standIn)
    return (
      <Alert
        type="info"
        showIcon
        title="现在连接的是本机的微信接口替身，用于演示和测试，不会发给真实的微信用户。"
      />
    );
  if (status.configured) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title="没有配置微信小程序。群众可以查看，但不能用微信登录、留言；其他功能不受影响。请由运维人员填写下面的配置后重新启动。"
    />
  );
}

/** What is done with content that WeChat calls risky. */
function RiskyChoice({ status, reload }: { status: Status; reload: () => void }) {
  const { message } = App.useApp();
  const set = (risky: Status['risky']) =>
    write('PUT', '/api/admin/wechat/rule', { risky }).then(
      () => {
        void message.success('已保存，对以后提交的内容生效');
        reload();
      },
      (error: unknown) => void message.error(wordsOf(error)),
    );
  return (
    <Flex align="center" gap={12} wrap>
      <Typography.Text>微信检查认为有风险的文字和图片</Typography.Text>
      <Select
        aria-label="有风险的内容怎样处理"
        style={{ width: 150 }}
        value={status.risky}
        options={[
          { value: 'hold', label: '交人工审核' },
          { value: 'reject', label: '直接拒收' },
        ]}
        onChange={set}
      />
      <Typography.Text type="secondary">拿不准、检查失败或没有结果的，一律交人工审核。</Typography.Text>
    </Flex>
  );
}

function Services() {
  const asked = useData<Status>('/api/admin/wechat');
  const status = asked.data;
  return (
    <Flex vertical gap={16}>
      <Flex justify="end">
        <Button onClick={asked.reload}>刷新</Button>
      </Flex>
      {asked.error && <Alert type="error" showIcon title={asked.error} />}
      {status && <Summary status={status} />}
      <Table<Service>
        rowKey="key"
        size="small"
        bordered
        loading={asked.loading && !status}
        pagination={false}
        dataSource={[...(status?.services ?? [])]}
        columns={COLUMNS}
      />
      {status?.configured && <RiskyChoice status={status} reload={asked.reload} />}
      {status && (
        <Descriptions title="配置" size="small" bordered column={1}>
          {status.settings.map(({ name, text, set }) => (
            <Descriptions.Item key={name} label={text}>
              {set ? '已填写' : `未填写（环境变量 ${name}）`}
            </Descriptions.Item>
          ))}
          <Descriptions.Item label="打开的小程序版本">{VERSIONS[status.version] ?? ''}</Descriptions.Item>
          <Descriptions.Item label="消息推送地址（填到微信后台）">
            <Typography.Text copyable>{status.pushUrl}</Typography.Text>（JSON 或 XML 格式，{status.pushMode}
            ）
          </Descriptions.Item>
        </Descriptions>
      )}
    </Flex>
  );
}

export default function Wechat() {
  return (
    <Flex vertical gap={8}>
      <Typography.Title level={4} style={{ margin: 0 }}>
        微信接口
      </Typography.Title>
      <Tabs
        items={[
          { key: 'services', label: '服务状态', children: <Services /> },
          { key: 'templates', label: '订阅消息', children: <Templates /> },
        ]}
      />
    </Flex>
  );
}
