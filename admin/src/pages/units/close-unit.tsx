/** Closes a unit: alone when its table is empty, or into the unit that takes its work over. */
import { Alert, Flex, Modal, Typography } from 'antd';
import { useState } from 'react';
import { RemoteSelect } from '../../components/remote-select';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { wordsOf } from '../../lib/use-data';

export function CloseUnit(props: { unit: Schemas['UnitView']; close(): void; saved(): void }) {
  const { unit } = props;
  const [successorId, setSuccessor] = useState<string>();
  const [state, setState] = useState<{ busy: boolean; error?: string }>({ busy: false });
  const stuck = unit.open > 0 && !successorId;
  async function ok() {
    setState({ busy: true });
    try {
      const body = { version: unit.version, status: 'closed', successorId };
      await write('POST', `/api/admin/units/${unit.id}/status`, body);
      props.saved();
      props.close();
    } catch (error) {
      setState({ busy: false, error: wordsOf(error) });
    }
  }
  return (
    <Modal
      open
      title={`撤销或合并：${unit.name}`}
      okText={successorId ? '合并' : '撤销'}
      okButtonProps={{ danger: true, disabled: stuck }}
      confirmLoading={state.busy}
      onOk={ok}
      onCancel={props.close}
    >
      <Flex vertical gap={12}>
        {unit.open > 0 ? (
          <Alert
            type="warning"
            showIcon
            title={`还有 ${unit.open} 件没有办完的建议。请选择接替单位，建议连同时限和承诺一并转过去；或者先逐件改交其他单位。`}
          />
        ) : (
          <Typography.Text>
            没有在办的建议，可以直接撤销。撤销后不再出现在交办名单里，历史答复保留。
          </Typography.Text>
        )}
        <div>
          <Typography.Text type="secondary">
            并入的单位{unit.open > 0 ? '' : '（没有可不选）'}
          </Typography.Text>
          <RemoteSelect
            path="/api/admin/units"
            placeholder="按名称查找接替单位"
            exclude={unit.id}
            value={successorId}
            onChange={setSuccessor}
            style={{ width: '100%', marginTop: 4 }}
          />
        </div>
        {state.error && <Alert type="error" showIcon title={state.error} />}
      </Flex>
    </Modal>
  );
}
