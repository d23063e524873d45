/** The categories of a region: add, rename, put in order, take out of use. */
import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { App, Button, Space, Table, type TableColumnsType, Tag, Typography } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useMe } from '../../lib/me';
import { useData, wordsOf } from '../../lib/use-data';
import { CategoryForm, type CategoryRow, type Edited } from './category-form';
import { moved, rowsOf, siblingsOf } from './category-rows';
import { History } from './history';
import { SettingPage } from './setting-page';
import { useRegion } from './use-region';

const PATH = '/api/admin/settings/categories';
const HINT =
  '群众留言和代表建议从这里选类别。本级的改动对本级和下级有效。改名只改显示，停用的不能再选，旧的照常显示。';

export default function Categories() {
  const me = useMe();
  const { message } = App.useApp();
  const region = useRegion();
  const asked = useData<Schemas['CategorySettingListView']>(region.code ? PATH : null, {
    regionCode: region.code,
  });
  const [edited, edit] = useState<Edited | null>(null);
  const regionCode = region.code ?? '';
  const rows = rowsOf(asked.data?.items ?? []);
  const may = me.may('settings.manage');
  const order = (row: CategoryRow, by: -1 | 1) => {
    const names = moved(siblingsOf(rows, row), row, by);
    if (!names) return;
    const body = { regionCode, parent: row.parent || undefined, names };
    write('PUT', `${PATH}/order`, body)
      .catch((error: unknown) => void message.error(wordsOf(error)))
      .finally(asked.reload);
  };
  const arrow = (row: CategoryRow, by: -1 | 1) => (
    <Button
      type="text"
      size="small"
      aria-label={by < 0 ? `上移${row.label}` : `下移${row.label}`}
      icon={by < 0 ? <ArrowUpOutlined /> : <ArrowDownOutlined />}
      disabled={moved(siblingsOf(rows, row), row, by) === null}
      onClick={() => order(row, by)}
    />
  );
  const all: TableColumnsType<CategoryRow> = [
    {
      title: '类别',
      render: (_, row) => (
        <>
          <Typography.Text delete={row.retired} type={row.retired ? 'secondary' : undefined}>
            {row.label}
          </Typography.Text>
          {row.label !== row.name && <Typography.Text type="secondary">（原名：{row.name}）</Typography.Text>}
        </>
      ),
    },
    { title: '小类', width: 80, render: (_, row) => (row.parent === '' ? (row.children?.length ?? 0) : '') },
    {
      title: '来源',
      width: 180,
      render: (_, row) => (row.addedBy === null ? '系统自带' : `${row.addedBy}新增`),
    },
    {
      title: '状态',
      width: 90,
      render: (_, row) => (
        <Tag color={row.retired ? 'default' : 'green'}>{row.retired ? '停用' : '在用'}</Tag>
      ),
    },
    {
      key: 'do',
      title: '',
      width: 300,
      render: (_, row) => (
        <Space>
          {may && arrow(row, -1)}
          {may && arrow(row, 1)}
          {may && (
            <Button type="link" size="small" onClick={() => edit({ kind: 'old', row })}>
              修改
            </Button>
          )}
          {may && row.parent === '' && (
            <Button type="link" size="small" onClick={() => edit({ kind: 'new', parent: row.name })}>
              加小类
            </Button>
          )}
          {row.id && <History link subjectType="category" subjectId={row.id} />}
        </Space>
      ),
    },
  ];
  const columns = may || me.may('audit.read') ? all : all.filter(({ key }) => key !== 'do');
  const buttons = (
    <>
      <History subjectType="category" />
      {may && (
        <Button type="primary" onClick={() => edit({ kind: 'new', parent: '' })}>
          新增大类
        </Button>
      )}
    </>
  );
  return (
    <SettingPage
      title="分类"
      hint={HINT}
      region={region}
      buttons={buttons}
      error={asked.error}
      reload={asked.reload}
    >
      <Table<CategoryRow>
        size="small"
        loading={asked.loading}
        pagination={false}
        dataSource={rows}
        columns={columns}
      />
      {edited && (
        <CategoryForm edited={edited} regionCode={regionCode} close={() => edit(null)} saved={asked.reload} />
      )}
    </SettingPage>
  );
}
