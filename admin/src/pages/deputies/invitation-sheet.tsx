/** Invites many deputies at once: counts first, then makes the invitations and shows them as cards to print and cut. */
import { Alert, Checkbox, Flex, Modal, Spin, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { PrintSheet } from '../../components/print-sheet';
import type { Values } from '../../components/use-filters';
import type { Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';
import { write } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';

type Sheet = Schemas['InvitationSheetView'];
const CHOOSING = ['q', 'regionCode', 'stationId', 'groupId', 'level'];

function Cards({ sheet, close }: { sheet: Sheet; close(): void }) {
  const left = sheet.left > 0 ? `还有 ${sheet.left} 位没有发，打印后请再发一次。` : '';
  return (
    <PrintSheet
      title={`代表邀请（${sheet.items.length} 份）`}
      hint={`链接只显示这一次，关闭后不能再看；请打印后逐张交给本人。${left}`}
      close={close}
    >
      <div className="print-cards">
        {sheet.items.map((one) => (
          <div key={one.id} className="print-card">
            <div style={{ fontSize: 18, fontWeight: 700 }}>{one.deputyName}代表</div>
            <div>请本人用微信扫码，绑定代表身份</div>
            <img
              alt={`${one.deputyName}的邀请二维码`}
              width={190}
              height={190}
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(one.qrSvg)}`}
            />
            <div style={{ fontSize: 10, overflowWrap: 'anywhere' }}>{one.url}</div>
            <div>{longTime(one.expiresAt).slice(0, 16)} 前有效</div>
            <div>只能使用一次，请勿转给他人</div>
          </div>
        ))}
      </div>
    </PrintSheet>
  );
}

export function InvitationSheet({ filters, close }: { filters: Values; close(): void }) {
  const [renew, setRenew] = useState(false);
  const [count, setCount] = useState<Sheet | null>(null);
  const [made, setMade] = useState<Sheet | null>(null);
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  const text = JSON.stringify(Object.fromEntries(CHOOSING.flatMap((key) => [[key, filters[key]]])));
  useEffect(() => {
    let wanted = true;
    const body = { ...(JSON.parse(text) as Values), renew, dryRun: true };
    write<Sheet>('POST', '/api/admin/invitations/sheet', body).then(
      (answer) => wanted && setCount(answer),
      (error: unknown) => wanted && setState({ busy: false, error: wordsOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [text, renew]);
  async function make() {
    setState({ busy: true });
    try {
      const body = { ...(JSON.parse(text) as Values), renew, dryRun: false };
      setMade(await write<Sheet>('POST', '/api/admin/invitations/sheet', body));
    } catch (error) {
      setState({ busy: false, error: wordsOf(error) });
    }
  }
  if (made) return <Cards sheet={made} close={close} />;
  const narrowed = CHOOSING.some((key) => filters[key]);
  return (
    <Modal
      open
      title="批量邀请代表绑定微信"
      okText="生成邀请"
      okButtonProps={{ disabled: !count?.due, loading: state.busy }}
      onOk={make}
      onCancel={close}
    >
      <Flex vertical gap={12}>
        <Typography.Text>
          {narrowed ? '按当前列表的筛选' : '在您管理的全部在任代表中'}
          ，为还没有绑定微信的代表各发一份邀请，排成 A4 卡片打印后交给本人。
        </Typography.Text>
        {state.error && <Alert type="error" showIcon title={state.error} />}
        {!count && !state.error && <Spin />}
        {count && (
          <Alert
            type={count.due > 0 ? 'info' : 'warning'}
            showIcon
            title={
              count.due > 0
                ? `将发出 ${count.due - count.left} 份邀请，7 天内有效${count.left > 0 ? `；一次最多 200 份，其余 ${count.left} 位下次再发` : ''}`
                : '没有要邀请的代表：都已绑定微信，或已有未使用的邀请。'
            }
            description={count.skipped > 0 ? `${count.skipped} 位已有未使用的邀请，略过。` : undefined}
          />
        )}
        <Checkbox checked={renew} onChange={(event) => setRenew(event.target.checked)}>
          已有未使用邀请的也重新发（旧邀请随即作废）
        </Checkbox>
      </Flex>
    </Modal>
  );
}
