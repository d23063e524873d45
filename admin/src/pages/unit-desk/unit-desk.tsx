/** One box of a unit's desk: its assignments, what is due first on top, and the opened one beside the list. */
import { Empty } from 'antd';
import { useLocation, useSearchParams } from 'react-router';
import type { FilterSpec } from '../../components/filters';
import { ListPage } from '../../components/list-page';
import type { Schemas } from '../../lib/api.types';
import { useUnitHome } from '../../lib/unit-home';
import { assignmentColumns } from './assignment-columns';
import { AssignmentPanel } from './assignment-panel';
import { boxAt } from './boxes';

const FILTERS: readonly FilterSpec[] = [{ key: 'q', label: '编号或案由', kind: 'text' }];

export default function UnitDesk() {
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const { view, reload } = useUnitHome();
  const box = boxAt(pathname);
  if (!box) return null;
  return (
    <ListPage<Schemas['UnitAssignmentItem']>
      key={box.name}
      title={box.title}
      path="/api/unit/assignments"
      fixed={{ box: box.name }}
      filters={FILTERS}
      columns={assignmentColumns(view.units.length > 1)}
      empty={
        <Empty description={params.get('q') ? '这一栏里没有找到，请换个编号或案由里的字再搜。' : box.empty} />
      }
      detail={(id, close, again) => (
        <AssignmentPanel
          key={id}
          id={id}
          close={close}
          changed={() => {
            again();
            reload();
          }}
        />
      )}
    />
  );
}
