/** Invites many deputies at once: counts first, then makes the invitations as a file of cards to print and cut. */
import { Alert, Checkbox, Flex, Modal, Spin, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { useFileJob } from '../../components/file-job';
import type { Values } from '../../components/use-filters';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';

type Count = Schemas['InvitationCountView'];
const PATH = '/api/admin/invitations';
const CHOOSING = ['q', 'regionCode', 'stationId', 'groupId', 'level'];

export function InvitationSheet({ filters, close }: { filters: Values; close(): void }) {
  const [renew, setRenew] = useState(false);
  const [count, setCount] = useState<Count | null>(null);
  const [error, setError] = useState<string>();
  const file = useFileJob();
  const text = JSON.stringify(Object.fromEntries(CHOOSING.flatMap((key) => [[key, filters[key]]])));
  useEffect(() => {
    let wanted = true;
    const body = { ...(JSON.parse(text) as Values), renew };
    write<Count>('POST', `${PATH}/sheet-checks`, body).then(
      (answer) => wanted && setCount(answer),
      (refused: unknown) => wanted && setError(wordsOf(refused)),
    );
    return () => {
      wanted = false;
    };
  }, [text, renew]);
  const narrowed = CHOOSING.some((key) => filters[key]);
  return (
    <Modal
      open
      title="批量邀请代表绑定微信"
      okText="生成邀请卡"
      okButtonProps={{ disabled: !count?.due, loading: file.busy }}
      onOk={() => void file.ask(`${PATH}/sheet-jobs`, { ...(JSON.parse(text) as Values), renew }, close)}
      onCancel={close}
    >
      <Flex vertical gap={12}>
        <Typography.Text>
          {narrowed ? '按当前列表的筛选' : '在您管理的全部在任代表中'}
          ，为还没有绑定微信的代表各发一份邀请，排成 A4
          卡片的文件，打印后交给本人。文件只能下载一次，请妥善保管。
        </Typography.Text>
        {error && <Alert type="error" showIcon title={error} />}
        {!count && !error && <Spin />}
        {count && (
          <Alert
            type={count.due > 0 ? 'info' : 'warning'}
            showIcon
            title={
              count.due > 0
                ? `将发出 ${count.due - count.left} 份邀请，7 天内有效${count.left > 0 ? `；其余 ${count.left} 位下次再发` : ''}`
                : '没有要邀请的代表：都已绑定微信，或已有未使用的邀请。'
            }
            description={count.skipped > 0 ? `${count.skipped} 位已有未使用的邀请，略过。` : undefined}
          />
        )}
        <Checkbox checked={renew} onChange={(event) => setRenew(event.target.checked)}>
          已有未使用邀请的也重新发（旧邀请随即作废）
        </Checkbox>
      </Flex>
      {file.shown}
    </Modal>
  );
}
