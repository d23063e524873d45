/** The printed codes of a station or a deputy: the living one and those before it; give, replace, revoke. */
import { App, Button, Flex, List, Space, Tag, Tooltip, Typography } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../lib/api.types';
import { shortTime } from '../lib/format';
import { download, write } from '../lib/http';
import { useData, wordsOf } from '../lib/use-data';
import { AskText } from './ask-text';
import { ShortLink } from './short-link';

type Code = Schemas['CodeView'];

export function Codes({ path, changed }: { path: string; changed(): void }) {
  const { message } = App.useApp();
  const asked = useData<Schemas['CodeListView']>(path);
  const [asking, ask] = useState<{ title: string; path: string } | null>(null);
  const ways = useData<Schemas['CodeWaysView']>('/api/admin/code-ways').data;
  const [linked, link] = useState<string | null>(null);
  const codes = asked.data?.items ?? [];
  const live = codes.find((code) => code.revokedAt === null);
  const again = () => {
    asked.reload();
    changed();
  };
  const say = (error: unknown) => void message.error(wordsOf(error));
  const buttons = (code: Code) => (
    <Space wrap style={{ marginTop: 8 }}>
      <Button
        size="small"
        onClick={() => download(`/api/admin/codes/${code.code}/qr.png`, `${code.code}.png`).catch(say)}
      >
        下载二维码
      </Button>
      <Tooltip title={ways?.miniOff}>
        <Button
          size="small"
          disabled={ways?.miniOff != null}
          onClick={() =>
            download(`/api/admin/codes/${code.code}/mini-program.png`, `${code.code}-小程序码.png`).catch(say)
          }
        >
          下载小程序码
        </Button>
      </Tooltip>
      <Tooltip title={ways?.linkOff}>
        <Button size="small" disabled={ways?.linkOff != null} onClick={() => link(code.code)}>
          短信链接
        </Button>
      </Tooltip>
      <Button size="small" onClick={() => ask({ title: '换发新码，旧牌随即失效', path: `${path}/reissue` })}>
        换发
      </Button>
      <Button
        size="small"
        danger
        onClick={() => ask({ title: '停用这个码', path: `${path}/${code.code}/revoke` })}
      >
        停用
      </Button>
    </Space>
  );
  return (
    <div>
      <Flex align="center" gap={8}>
        <Typography.Title level={5} style={{ margin: 0, flex: 1 }}>
          二维码
        </Typography.Title>
        {asked.data && !live && (
          <Button type="primary" size="small" onClick={() => write('POST', path).then(again, say)}>
            发放
          </Button>
        )}
      </Flex>
      <List
        size="small"
        loading={asked.loading}
        dataSource={codes}
        locale={{ emptyText: '还没有发放' }}
        renderItem={(code) => (
          <List.Item>
            <List.Item.Meta
              title={
                <>
                  {code.code} {code.revokedAt === null ? <Tag color="green">在用</Tag> : <Tag>已停用</Tag>}
                </>
              }
              description={
                <>
                  {`${shortTime(code.issuedAt)} 发放${code.revokedAt ? `，${shortTime(code.revokedAt)} 停用：${code.revokedReason ?? ''}` : ''}`}
                  {code.revokedAt === null && <div>{buttons(code)}</div>}
                </>
              }
            />
          </List.Item>
        )}
      />
      {linked && <ShortLink code={linked} close={() => link(null)} />}
      {asking && (
        <AskText
          title={asking.title}
          close={() => ask(null)}
          send={(reason) => write('POST', asking.path, { reason }).then(again)}
        />
      )}
    </div>
  );
}
