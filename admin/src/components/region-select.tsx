/** Chooses a division by its name, level by level, instead of typing its twelve digits. */
import { TreeSelect } from 'antd';
import { type CSSProperties, useEffect, useState } from 'react';
import type { Schemas } from '../lib/api.types';
import { get } from '../lib/http';

interface Node {
  readonly id: string;
  readonly pId?: string;
  readonly value: string;
  readonly title: string;
  readonly isLeaf: boolean;
}

async function children(parentCode?: string): Promise<Node[]> {
  const { items } = await get<Schemas['ManagedRegionListView']>('/api/admin/regions', { parentCode });
  return items.map(({ code, name, leaf }) => ({
    ...{ id: code, pId: parentCode, value: code, isLeaf: leaf },
    title: name,
  }));
}

export interface RegionSelectProps {
  readonly id?: string;
  readonly value?: string;
  /** Words for a value whose node is not loaded yet. */
  readonly label?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly style?: CSSProperties;
  onChange?(value: string | undefined): void;
}

export function RegionSelect({ label, value, placeholder = '行政区划', ...rest }: RegionSelectProps) {
  const [nodes, setNodes] = useState<readonly Node[]>([]);
  const [opened, open] = useState<readonly string[]>([]);
  const add = (more: readonly Node[]) =>
    setNodes((all) => [...new Map([...all, ...more].map((node) => [node.id, node])).values()]);
  useEffect(() => {
    let wanted = true;
    children()
      .then(async (roots) => {
        const below = await Promise.all(
          roots.filter((root) => !root.isLeaf).map((root) => children(root.id)),
        );
        if (!wanted) return;
        setNodes([...roots, ...below.flat()]);
        open(roots.map((root) => root.value));
      })
      .catch(() => {});
    return () => {
      wanted = false;
    };
  }, []);
  const known = !value || nodes.some((node) => node.value === value);
  const extra = known ? [] : [{ id: value, value, title: label ?? value, isLeaf: true }];
  return (
    <TreeSelect
      {...rest}
      allowClear
      aria-label={placeholder}
      placeholder={placeholder}
      value={value}
      treeDataSimpleMode
      treeExpandedKeys={[...opened]}
      onTreeExpand={(keys) => open(keys.map(String))}
      treeData={[...nodes, ...extra]}
      showSearch={{ treeNodeFilterProp: 'title' }}
      loadData={async (node) => add(await children(String(node.value)))}
      notFoundContent="没有可选的行政区划"
    />
  );
}
