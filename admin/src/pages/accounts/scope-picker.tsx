/** Chooses where a role holds: a node of the tree of regions, a station or a unit, by the kind that the role asks for. */
import { Form, Select, TreeSelect } from 'antd';
import { useState } from 'react';
import { RemoteSelect } from '../../components/remote-select';
import type { Schemas } from '../../lib/api.types';
import { get } from '../../lib/http';

type Choices = Schemas['AccountChoicesView'];
interface Node {
  readonly id: string;
  readonly pId: string | null;
  readonly value: string;
  readonly title: string;
  readonly isLeaf: boolean;
}

/** Lists that know `q`; each kind of place but regions has one. */
const LISTS: Readonly<Record<string, { readonly path: string; readonly words: string }>> = {
  station: { path: '/api/admin/stations', words: '输入联络站名称查找' },
  unit: { path: '/api/admin/units', words: '输入承办单位名称查找' },
};

function RegionTree(props: {
  id?: string;
  value?: string;
  roots: Choices['regions'];
  onChange?(value: string): void;
}) {
  const [nodes, setNodes] = useState<readonly Node[]>(() =>
    props.roots.map(({ code, name }) => ({ id: code, pId: null, value: code, title: name, isLeaf: false })),
  );
  async function load({ value }: { value?: unknown }) {
    const code = String(value);
    const below = await get<Schemas['RegionListView']>(`/api/public/regions/${code}/children`);
    const more = below.items.map((item) => ({
      id: item.code,
      pId: code,
      value: item.code,
      title: item.name,
      isLeaf: item.level === 'village',
    }));
    setNodes((before) => [...before.filter((node) => node.pId !== code), ...more]);
  }
  return (
    <TreeSelect
      id={props.id}
      treeDataSimpleMode
      treeData={[...nodes]}
      loadData={load}
      value={props.value}
      onChange={props.onChange}
      placeholder="点开选择区划，包括它的全部下级"
      notFoundContent="没有可选的区划"
    />
  );
}

/** Fields `role` and `scopeId` of the form that stands around. */
export function RoleFields({ choices }: { choices: Choices }) {
  const form = Form.useFormInstance();
  const role = Form.useWatch('role', form) as string | undefined;
  const kind = choices.roles.find((one) => one.role === role)?.scopeKind;
  const list = kind ? LISTS[kind] : undefined;
  return (
    <>
      <Form.Item name="role" label="角色" rules={[{ required: true, message: '请选择角色' }]}>
        <Select
          placeholder="请选择"
          options={choices.roles.map((one) => ({ value: one.role, label: one.text }))}
          onChange={() => form.setFieldValue('scopeId', undefined)}
        />
      </Form.Item>
      {kind && (
        <Form.Item
          key={kind}
          name="scopeId"
          label="管到哪里"
          rules={[{ required: true, message: '请选择角色的范围' }]}
        >
          {list ? (
            <RemoteSelect path={list.path} placeholder={list.words} />
          ) : (
            <RegionTree roots={choices.regions} />
          )}
        </Form.Item>
      )}
    </>
  );
}
