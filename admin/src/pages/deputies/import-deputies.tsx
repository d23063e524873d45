/** Imports deputies from Excel: what the common import tells of them; the saving is a long job. */
import { ImportDrawer } from '../../components/import-drawer';
import type { Schemas } from '../../lib/api.types';

export function ImportDeputies(props: { close(): void; saved(): void }) {
  return (
    <ImportDrawer<Schemas['ImportResultView']>
      title="导入代表"
      path="/api/admin/deputies/import"
      job="/api/admin/deputies/import-jobs"
      template={{ path: '/api/admin/deputies/template.xlsx', file: '代表导入模板.xlsx' }}
      facts={(result) => [
        ['人数', result.people],
        ['新增', result.created],
        ['修改', result.updated],
        ['不变', result.unchanged],
        ['新小组', result.newGroups.join('、') || '无'],
      ]}
      {...props}
    />
  );
}
