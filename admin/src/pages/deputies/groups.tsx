/** Groups of deputies: list, add, rename, remove. */
import { GROUP_KIND_TEXT } from '@liaison/shared/deputies/deputy.text';
import { Alert, App, Button, Drawer, Form, Input, Popconfirm, Select, Space, Table } from 'antd';
import { useState } from 'react';
import { optionsOf } from '../../components/filters';
import { FormDrawer } from '../../components/form-drawer';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useData, wordsOf } from '../../lib/use-data';

type Group = Schemas['DeputyGroupView'];
type Fields = Schemas['DeputyGroupInput'];
const PATH = '/api/admin/deputy-groups';

export function Groups({ close }: { close(): void }) {
  const { message } = App.useApp();
  const asked = useData<Schemas['DeputyGroupListView']>(PATH);
  const [editing, edit] = useState<Partial<Group> | null>(null);
  const drop = (id: string) =>
    write('DELETE', `${PATH}/${id}`).then(
      asked.reload,
      (error: unknown) => void message.error(wordsOf(error)),
    );
  const save = (values: Fields) =>
    editing?.id
      ? write('PUT', `${PATH}/${editing.id}`, { ...values, leaderId: editing.leaderId })
      : write('POST', PATH, values);
  return (
    <Drawer
      open
      title="代表小组"
      size={760}
      onClose={close}
      extra={
        <Button type="primary" onClick={() => edit({ kind: 'area' })}>
          新建小组
        </Button>
      }
    >
      {asked.error && <Alert type="error" title={asked.error} />}
      <Table<Group>
        rowKey="id"
        size="small"
        loading={asked.loading}
        pagination={false}
        dataSource={asked.data?.items}
        columns={[
          { title: '名称', dataIndex: 'name', ellipsis: true },
          { title: '类型', dataIndex: 'kindText', width: 120 },
          { title: '人数', dataIndex: 'memberCount', width: 60 },
          { title: '组长', dataIndex: 'leaderName', width: 90 },
          {
            title: '',
            width: 130,
            render: (_, row) => (
              <Space>
                <Button type="link" size="small" onClick={() => edit(row)}>
                  修改
                </Button>
                <Popconfirm title="删除这个小组？" onConfirm={() => drop(row.id)}>
                  <Button type="link" size="small">
                    删除
                  </Button>
                </Popconfirm>
              </Space>
            ),
          },
        ]}
      />
      {editing && (
        <FormDrawer<Fields>
          title={editing.id ? '修改小组' : '新建小组'}
          initial={editing}
          save={save}
          close={() => edit(null)}
          saved={asked.reload}
        >
          <Form.Item name="name" label="名称" rules={[{ required: true, min: 2, max: 60 }]}>
            <Input />
          </Form.Item>
          <Form.Item name="kind" label="类型" rules={[{ required: true }]}>
            <Select options={optionsOf(GROUP_KIND_TEXT)} />
          </Form.Item>
          <Form.Item
            name="regionCode"
            label="行政区划代码（12 位）"
            rules={[{ required: true, pattern: /^\d{12}$/, message: '应为 12 位行政区划代码' }]}
          >
            <Input />
          </Form.Item>
        </FormDrawer>
      )}
    </Drawer>
  );
}
