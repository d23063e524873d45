/** How long each clock runs in a region: read by everyone, set by the office. */
import { App, Button, Popconfirm, Space, Table, type TableColumnsType, Tag, Typography } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { shortTime } from '../../lib/format';
import { write } from '../../lib/http';
import { useMe } from '../../lib/me';
import { useData, wordsOf } from '../../lib/use-data';
import { ClockForm } from './clock-form';
import { History } from './history';
import { SettingPage } from './setting-page';
import { useRegion } from './use-region';

type Item = Schemas['ClockSettingView'];
const PATH = '/api/admin/settings/clocks';
const HINT =
  '期限由本级规定的按本级执行，没有规定的按最近的上一级，都没有规定的按系统默认。改动只对以后开始计时的有效，正在计时的不变。';

/** The first row of a group carries its name over all of them. */
function spanOf(items: readonly Item[], row: Item): number {
  const group = items.filter((one) => one.group === row.group);
  return group[0] === row ? group.length : 0;
}

function Source({ row }: { row: Item }) {
  if (row.own) return <Tag color="blue">本级规定</Tag>;
  return row.setBy ? <Tag color="gold">{row.setBy}规定</Tag> : <Tag>系统默认</Tag>;
}

export default function Clocks() {
  const me = useMe();
  const { message } = App.useApp();
  const region = useRegion();
  const asked = useData<Schemas['ClockSettingListView']>(region.code ? PATH : null, {
    regionCode: region.code,
  });
  const [editing, edit] = useState<Item | null>(null);
  const items = asked.data?.items ?? [];
  const regionCode = region.code ?? '';
  const reset = ({ kind, version }: Item) =>
    write('POST', `${PATH}/${kind}/reset`, { regionCode, version }).then(
      () => {
        void message.success('已恢复');
        asked.reload();
      },
      (error: unknown) => {
        void message.error(wordsOf(error));
        asked.reload();
      },
    );
  const may = me.may('settings.manage');
  const all: TableColumnsType<Item> = [
    {
      title: '类别',
      width: 100,
      render: (_, row) => row.groupText,
      onCell: (row) => ({ rowSpan: spanOf(items, row), style: { verticalAlign: 'top' } }),
    },
    {
      title: '期限',
      render: (_, row) => (
        <>
          <div>{row.text}</div>
          <Typography.Text type="secondary">{row.note}</Typography.Text>
        </>
      ),
    },
    { title: '现在执行', width: 130, render: (_, row) => <strong>{row.termText}</strong> },
    { title: '来源', width: 150, render: (_, row) => <Source row={row} /> },
    { title: '本级不规定时', width: 130, render: (_, row) => row.inheritedText },
    { title: '本级修改时间', width: 130, render: (_, row) => shortTime(row.updatedAt) },
    {
      key: 'do',
      title: '',
      width: 190,
      render: (_, row) =>
        may && (
          <Space>
            <Button type="link" size="small" onClick={() => edit(row)}>
              修改
            </Button>
            {row.own && (
              <Popconfirm title={`恢复为 ${row.inheritedText}？`} onConfirm={() => reset(row)}>
                <Button type="link" size="small">
                  恢复
                </Button>
              </Popconfirm>
            )}
            <History link subjectType="clock_setting" subjectId={`${regionCode}:${row.kind}`} />
          </Space>
        ),
    },
  ];
  const columns = may ? all : all.filter(({ key }) => key !== 'do');
  return (
    <SettingPage
      title="期限"
      hint={HINT}
      region={region}
      buttons={<History subjectType="clock_setting" />}
      error={asked.error}
      reload={asked.reload}
    >
      <Table<Item>
        rowKey="kind"
        size="small"
        bordered
        loading={asked.loading}
        pagination={false}
        dataSource={[...items]}
        columns={columns}
      />
      {editing && (
        <ClockForm
          key={editing.kind}
          item={editing}
          region={{ code: regionCode, name: asked.data?.region.name ?? '' }}
          close={() => edit(null)}
          saved={asked.reload}
        />
      )}
    </SettingPage>
  );
}
