/** The answer templates of an office: every deputy and all staff of the region may put them into an answer. */
import { App, Button, Popconfirm, Space, type TableColumnsType, Typography } from 'antd';
import { useState } from 'react';
import type { FilterSpec } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { write } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';
import { History } from './history';
import { TemplateForm } from './template-form';
import { useRegion } from './use-region';

type Item = Schemas['OfficeTemplateView'];
const PATH = '/api/admin/office-templates';

export default function Templates() {
  const { message } = App.useApp();
  const region = useRegion();
  const [editing, edit] = useState<Partial<Item> | null>(null);
  const [round, setRound] = useState(0);
  const saved = () => setRound((before) => before + 1);
  const drop = (id: string) =>
    write('DELETE', `${PATH}/${id}`).then(saved, (error: unknown) => void message.error(wordsOf(error)));
  const filters: readonly FilterSpec[] = [
    { key: 'q', label: '标题或内容', kind: 'text' },
    {
      key: 'regionCode',
      label: '由哪一级提供',
      kind: 'select',
      options: region.items.map(({ code, name }) => ({ value: code, label: name })),
    },
  ];
  const columns: TableColumnsType<Item> = [
    { key: 'title', title: '标题', width: 200, ellipsis: true, render: (_, row) => row.title },
    {
      key: 'text',
      title: '内容',
      render: (_, row) => (
        <Typography.Paragraph
          style={{ margin: 0, whiteSpace: 'pre-wrap' }}
          ellipsis={{ rows: 3, expandable: true, symbol: '展开' }}
        >
          {row.text}
        </Typography.Paragraph>
      ),
    },
    { key: 'region', title: '由哪一级提供', width: 130, ellipsis: true, render: (_, row) => row.regionName },
    { key: 'at', title: '修改时间', width: 120, render: (_, row) => shortTime(row.updatedAt) },
    {
      key: 'do',
      title: '',
      width: 180,
      render: (_, row) => (
        <Space>
          <Button type="link" size="small" onClick={() => edit(row)}>
            修改
          </Button>
          <Popconfirm title={`删除“${row.title}”？`} onConfirm={() => drop(row.id)}>
            <Button type="link" size="small">
              删除
            </Button>
          </Popconfirm>
          <History link subjectType="office_template" subjectId={row.id} />
        </Space>
      ),
    },
  ];
  const extra = (
    <>
      <History subjectType="office_template" />
      <Button type="primary" disabled={!region.code} onClick={() => edit({ regionCode: region.code })}>
        新增模板
      </Button>
    </>
  );
  return (
    <>
      <ListPage<Item>
        title="答复模板"
        name="office-templates"
        path={PATH}
        filters={filters}
        columns={columns}
        extra={extra}
        empty="还没有答复模板。加上常用的几条，本级和下级的代表、工作人员答复时点一下就能写上。"
        round={round}
      />
      {editing && (
        <TemplateForm
          key={editing.id}
          template={editing}
          regions={region.items}
          close={() => edit(null)}
          saved={saved}
        />
      )}
    </>
  );
}
