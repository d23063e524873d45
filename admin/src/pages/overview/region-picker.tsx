/** Chooses a region from the tree under the person's own; branches are read when they are opened. */
import { TreeSelect } from 'antd';
import { useEffect, useState } from 'react';
import type { Schemas } from '../../lib/api.types';
import { get } from '../../lib/http';
import { useData } from '../../lib/use-data';

interface Node {
  readonly id: string;
  readonly pId: string;
  readonly value: string;
  readonly title: string;
  readonly isLeaf: boolean;
}
interface Props {
  /** Statutory code; null for the whole scope. */
  readonly code: string | null;
  /** The chosen region's name, before its branch is open. */
  readonly name: string | undefined;
  readonly choose: (code: string | undefined) => void;
}

const VILLAGE = 'village';

export function RegionPicker({ code, name, choose }: Props) {
  const roots = useData<Schemas['AreaListView']>('/api/admin/overview/areas');
  const [nodes, setNodes] = useState<readonly Node[]>([]);
  useEffect(() => {
    const items = roots.data?.items ?? [];
    setNodes(
      items.flatMap((item) =>
        item.code ? [{ id: item.code, pId: '', value: item.code, title: item.name, isLeaf: false }] : [],
      ),
    );
  }, [roots.data]);

  async function open(id: string) {
    const { items } = await get<Schemas['RegionListView']>(`/api/public/regions/${id}/children`);
    setNodes((before) => [
      ...before.filter(({ pId }) => pId !== id),
      ...items.map((item) => ({
        ...{ id: item.code, pId: id, value: item.code, title: item.name },
        isLeaf: item.level === VILLAGE,
      })),
    ]);
  }

  if (roots.data?.items.length === 0) return null;
  const known = code === null || nodes.some(({ id }) => id === code);
  const shown = known
    ? nodes
    : [...nodes, { id: code, pId: '', value: code, title: name ?? code, isLeaf: true }];
  return (
    <TreeSelect
      aria-label="区划"
      style={{ width: 200 }}
      placeholder="全部管辖范围"
      allowClear
      treeDataSimpleMode
      treeData={shown.map((node) => ({ ...node }))}
      value={code ?? undefined}
      onChange={(value?: string) => choose(value)}
      loadData={({ value }) => open(String(value))}
      loading={roots.loading}
      popupMatchSelectWidth={280}
    />
  );
}
