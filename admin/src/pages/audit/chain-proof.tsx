/** Has the server walk the whole chain of the audit trail, says how it stands, and explains what that proves and what not. */
import { Alert, Button, Flex, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';
import { get } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';

type Proof = Schemas['AuditProofView'];

function Verdict({ proof }: { proof: Proof }) {
  if (proof.brokenAt !== null)
    return (
      <Alert
        type="error"
        showIcon
        title={`第 ${proof.brokenAt} 条起有问题：${proof.brokenText}`}
        description={`此前 ${proof.rows} 条完好。请保留数据库现状，并与备份核对。`}
      />
    );
  const head = `${proof.headSeq}:${proof.headHash}`;
  return (
    <Alert
      type="success"
      showIcon
      title={proof.rows === 0 ? '链上还没有记录' : `第 1–${proof.rows} 条完整`}
      description={
        <Flex vertical gap={4}>
          <span>
            链头{' '}
            <Typography.Text code copyable={{ text: head }} style={{ overflowWrap: 'anywhere' }}>
              {head}
            </Typography.Text>
          </span>
          <span>
            校验时间 {longTime(proof.at)}
            {proof.unsealed > 0 ? `，另有 ${proof.unsealed} 条刚发生，约一秒后入链` : ''}
          </span>
        </Flex>
      }
    />
  );
}

export function ChainProof({ close }: { close(): void }) {
  const [head, setHead] = useState('');
  const [proof, setProof] = useState<Proof | null>(null);
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  async function walk() {
    setState({ busy: true });
    try {
      setProof(await get<Proof>('/api/admin/audit/proof', { head: head.trim() }));
      setState({ busy: false });
    } catch (error) {
      setProof(null);
      setState({ busy: false, error: wordsOf(error) });
    }
  }
  return (
    <Modal open width={640} title="校验审计链" footer={null} onCancel={close}>
      <Flex vertical gap={12}>
        <Typography.Text>
          每条审计记录都带着前一条的校验值（SHA-256），环环相扣。这里由服务器从第一条起逐条重算，记录多时要等一会儿。
        </Typography.Text>
        <Flex gap={8}>
          <Input
            aria-label="以前抄下的链头"
            placeholder="以前抄下的链头（序号:校验值），可不填"
            value={head}
            onChange={(event) => setHead(event.target.value)}
          />
          <Button type="primary" loading={state.busy} onClick={walk}>
            开始校验
          </Button>
        </Flex>
        {state.error && <Alert type="error" showIcon title={state.error} />}
        {proof && <Verdict proof={proof} />}
        <Typography.Text strong>能证明什么</Typography.Text>
        <Typography.Text>
          已入链的记录有没有被改动、删除、调换或从末尾截去；填了旧链头，还能证明从那时到现在没有整条重做过。
        </Typography.Text>
        <Typography.Text strong>不能证明什么</Typography.Text>
        <Typography.Text>
          记录的事情本身是否属实，以及没有经过本系统的操作；掌握服务器的人可以把整条链重做一遍，所以请定期把链头抄到别处（会议纪要、上级机关），以后校验时填在上面。
        </Typography.Text>
      </Flex>
    </Modal>
  );
}
