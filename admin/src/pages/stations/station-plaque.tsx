/** Prints the plaque of one station: on which paper, with which code. */
import { Flex, Modal, Radio } from 'antd';
import { useState } from 'react';
import { download } from '../../lib/http';
import { CodeChoice, type CodeStyle } from './code-choice';

interface StationPlaqueProps {
  readonly id: string;
  readonly name: string;
  close(): void;
  failed(error: unknown): void;
}

export function StationPlaque({ id, name, close, failed }: StationPlaqueProps) {
  const [size, setSize] = useState<'a4' | 'a3'>('a4');
  const [code, setCode] = useState<CodeStyle>('link');
  const [busy, setBusy] = useState(false);
  async function print() {
    setBusy(true);
    await download(`/api/admin/stations/${id}/plaque.pdf`, `${name}-${size}.pdf`, { size, code }).then(
      close,
      failed,
    );
    setBusy(false);
  }
  return (
    <Modal
      open
      title={`打印站牌：${name}`}
      okText="生成文件"
      confirmLoading={busy}
      onOk={print}
      onCancel={close}
    >
      <Flex vertical gap={16}>
        <Flex vertical gap={4}>
          <span>纸张</span>
          <Radio.Group
            value={size}
            onChange={(event) => setSize(event.target.value)}
            options={[
              { value: 'a4', label: 'A4' },
              { value: 'a3', label: 'A3' },
            ]}
          />
        </Flex>
        <CodeChoice value={code} change={setCode} />
      </Flex>
    </Modal>
  );
}
