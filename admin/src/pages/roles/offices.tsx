/** The offices of a person's region and whether their people must sign in with a one-time code. */
import { TOTP_RULE_TEXT } from '@liaison/shared/access/access.text';
import { Alert, App, Flex, Select, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { type FilterSpec, optionsOf } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useData, wordsOf } from '../../lib/use-data';

type Office = Schemas['OfficeItem'];
const FILTERS: readonly FilterSpec[] = [
  { key: 'q', label: '机关或区划名称', kind: 'text' },
  { key: 'totpRule', label: '动态口令', kind: 'select', options: optionsOf(TOTP_RULE_TEXT) },
];

export default function Offices() {
  const { message } = App.useApp();
  const site = useData<Schemas['SiteView']>('/api/public/site');
  const [round, setRound] = useState(0);
  const set = (office: Office, totpRule: string) =>
    write('PUT', `/api/admin/offices/${office.id}/totp-rule`, { totpRule }).then(
      () => {
        void message.success(`${office.name}：${TOTP_RULE_TEXT[totpRule as Office['totpRule']]}`);
        setRound((before) => before + 1);
      },
      (error: unknown) => void message.error(wordsOf(error)),
    );
  const columns: TableColumnsType<Office> = [
    { key: 'name', title: '机关', ellipsis: true, render: (_, row) => row.name },
    { key: 'region', title: '区划', ellipsis: true, render: (_, row) => row.regionName },
    { key: 'level', title: '层级', width: 100, render: (_, row) => row.levelText },
    {
      key: 'rule',
      title: '动态口令',
      width: 150,
      render: (_, row) => (
        <Select
          size="small"
          aria-label={`${row.name}的动态口令要求`}
          style={{ width: 120 }}
          value={row.totpRule}
          options={optionsOf(TOTP_RULE_TEXT)}
          onChange={(rule) => set(row, rule)}
        />
      ),
    },
    {
      key: 'bound',
      title: '本级账号已绑定',
      width: 150,
      render: (_, row) => `${row.bound} / ${row.accounts}`,
    },
  ];
  return (
    <Flex vertical gap={12} style={{ height: '100%' }}>
      <Alert
        type="info"
        showIcon
        title="“必须使用”对本级和所有下级生效，没有绑定手机的人下次操作时要先绑定；人大办管理员在任何机关都必须使用。"
        description={site.data?.demo ? '现在是演示模式，不强制动态口令，只用密码就能登录。' : undefined}
      />
      <div style={{ flex: 1, minHeight: 0 }}>
        <ListPage<Office>
          title="机关"
          name="offices"
          path="/api/admin/offices"
          filters={FILTERS}
          columns={columns}
          round={round}
        />
      </div>
    </Flex>
  );
}
