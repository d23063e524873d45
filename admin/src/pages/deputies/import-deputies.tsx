/** Imports deputies from Excel. */
import { ImportDrawer } from '../../components/import-drawer';
import type { Schemas } from '../../lib/api.types';

export function ImportDeputies({ close, saved }: { close(): void; saved(): void }) {
  return (
    <ImportDrawer<Schemas['ImportResultView']>
      title="导入代表"
      path="/api/admin/deputies/import"
      counts={(result) => [
        ['人数', result.people],
        ['新增', result.created],
        ['修改', result.updated],
        ['不变', result.unchanged],
        ['新小组', result.newGroups.join('、') || '无'],
      ]}
      close={close}
      saved={saved}
    />
  );
}
