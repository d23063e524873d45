/** Imports accounts of staff from Excel, and hands out the first passwords. */
import { ImportDrawer } from '../../components/import-drawer';
import type { Schemas } from '../../lib/api.types';
import { InitialPasswords } from './initial-password';

export function ImportAccounts({ close, saved }: { close(): void; saved(): void }) {
  return (
    <ImportDrawer<Schemas['AccountImportView']>
      title="导入账号"
      path="/api/admin/accounts/import"
      facts={(result) => [
        ['账号', result.accounts],
        ['新增', result.created],
        ['修改', result.updated],
        ['不变', result.unchanged],
      ]}
      after={({ passwords }) => <InitialPasswords items={passwords} />}
      close={close}
      saved={saved}
    />
  );
}
