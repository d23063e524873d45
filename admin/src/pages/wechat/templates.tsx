/** Which template of WeChat stands for which occasion, whether WeChat takes it, and what was sent in the last seven days. */
import { TEMPLATE_KIND_TEXT } from '@liaison/shared/notices/subscribe.text';
import { Alert, Button, Flex, Table, type TableColumnsType, Tag, Typography } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { useData } from '../../lib/use-data';
import { History } from '../settings/history';
import { TemplateForm } from './template-form';

type Item = Schemas['NoticeTemplateView'];
const HINT =
  '模板先在微信公众平台“订阅消息”里选用，再把模板编号和字段填到这里。小程序会在群众点击时询问是否接收；没有同意的人只在小程序的消息里看到通知。';

function State({ row }: { row: Item }) {
  if (row.brokenText)
    return (
      <>
        <Tag color="red">微信不接收</Tag>
        <Typography.Text type="danger">{row.brokenText}，修改并保存后恢复发送</Typography.Text>
      </>
    );
  if (!row.templateId) return <Tag>没有设置</Tag>;
  return row.active ? <Tag color="green">使用中</Tag> : <Tag>已停用</Tag>;
}

export function Templates() {
  const asked = useData<Schemas['NoticeTemplateListView']>('/api/admin/wechat/templates');
  const [editing, edit] = useState<Item | null>(null);
  const columns: TableColumnsType<Item> = [
    {
      title: '通知',
      render: (_, row) => (
        <>
          <div>{row.text}</div>
          <Typography.Text type="secondary">{row.note}</Typography.Text>
        </>
      ),
    },
    { title: '发给', width: 110, render: (_, row) => row.to },
    { title: '状态', width: 260, render: (_, row) => <State row={row} /> },
    {
      title: '模板',
      width: 230,
      render: (_, row) =>
        row.templateId && (
          <>
            <Typography.Text style={{ maxWidth: 210 }} ellipsis={{ tooltip: row.templateId }}>
              {row.templateId}
            </Typography.Text>
            <div>
              <Typography.Text type="secondary">
                {TEMPLATE_KIND_TEXT[row.kind].split('（')[0]}，{row.fields.length} 个字段
              </Typography.Text>
            </div>
          </>
        ),
    },
    {
      title: '近七天',
      width: 150,
      render: (_, row) => (
        <>
          <div>发出 {row.sent} 条</div>
          <Typography.Text type="secondary">
            等待 {row.waiting}，未发 {row.dropped}
          </Typography.Text>
        </>
      ),
    },
    {
      title: '',
      width: 90,
      render: (_, row) => (
        <Button type="link" size="small" onClick={() => edit(row)}>
          {row.templateId ? '修改' : '设置'}
        </Button>
      ),
    },
  ];
  return (
    <Flex vertical gap={12}>
      <Flex gap={12} align="start">
        <Typography.Text type="secondary" style={{ flex: 1 }}>
          {HINT}
        </Typography.Text>
        <History subjectType="notice_template" />
      </Flex>
      {asked.error && <Alert type="error" showIcon title={asked.error} />}
      <Table<Item>
        rowKey="event"
        size="small"
        bordered
        loading={asked.loading && !asked.data}
        pagination={false}
        dataSource={[...(asked.data?.items ?? [])]}
        columns={columns}
      />
      {editing && (
        <TemplateForm key={editing.event} item={editing} close={() => edit(null)} saved={asked.reload} />
      )}
    </Flex>
  );
}
