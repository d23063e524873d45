/** The tree of divisions that a person works for, with the offices in it; administrators correct an office's name. */
import { REGION_LEVEL_TEXT, type RegionLevel } from '@liaison/shared/regions/region.text';
import { Alert, Button, Collapse, Flex, Form, Input, Table, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { FormDrawer } from '../../components/form-drawer';
import type { Schemas } from '../../lib/api.types';
import { get, write } from '../../lib/http';
import { useMe } from '../../lib/me';
import { useData, wordsOf } from '../../lib/use-data';

type Office = Schemas['OfficeView'];
interface Node {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  /** Undefined for a leaf, empty until it is opened. */
  readonly children?: readonly Node[];
}
const HOW = `行政区划由安装系统的工程师在服务器上用命令导入，数据是随程序带的全国统计用区划代码：

npm run regions:import -- 421182　　导入一个县（6 位代码）和它的上级、乡镇、村（社区）
npm run regions:import　　　　　　　导入全国

可以反复导入：有新的就补上，改了名的区划跟着改，不删除；在这里改过的机关名称不会被覆盖。撤并之后，联络站请在“联络站”页用“迁移”。`;

async function children(parentCode?: string): Promise<Node[]> {
  const { items } = await get<Schemas['ManagedRegionListView']>('/api/admin/regions', { parentCode });
  return items.map(({ code, name, level, leaf }) => ({
    code,
    name,
    level,
    ...(leaf ? {} : { children: [] }),
  }));
}

/** The tree with what was loaded under one of its nodes. */
export function grown(tree: readonly Node[], code: string, more: readonly Node[]): readonly Node[] {
  return tree.map((node) => {
    if (node.code === code) return { ...node, children: more };
    return node.children ? { ...node, children: grown(node.children, code, more) } : node;
  });
}

export default function Regions() {
  const mayEdit = useMe().may('region.manage');
  const offices = useData<Schemas['OfficeListView']>('/api/admin/region-offices');
  const [tree, setTree] = useState<readonly Node[]>();
  const [error, setError] = useState<string>();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [editing, edit] = useState<Office | null>(null);
  useEffect(() => {
    let wanted = true;
    const failed = (cause: unknown) => wanted && setError(wordsOf(cause));
    children().then(async (roots) => {
      const below = await Promise.all(
        roots.map(async (root) => ({ ...root, children: await children(root.code) })),
      );
      if (!wanted) return;
      setTree(below);
      setOpened(roots.map(({ code }) => code));
    }, failed);
    return () => {
      wanted = false;
    };
  }, []);
  const byRegion = new Map(offices.data?.items.map((office) => [office.regionCode, office]));
  const open = (isOpen: boolean, node: Node) => {
    setOpened(isOpen ? [...opened, node.code] : opened.filter((code) => code !== node.code));
    if (!isOpen || node.children?.length !== 0) return;
    children(node.code).then(
      (more) => setTree((before) => grown(before ?? [], node.code, more)),
      (cause: unknown) => setError(wordsOf(cause)),
    );
  };
  const officeOf = ({ code }: Node) => {
    const office = byRegion.get(code);
    if (!office) return <Typography.Text type="secondary">没有设机关</Typography.Text>;
    return (
      <Flex gap={8} align="center">
        {office.name}
        {mayEdit && (
          <Button type="link" size="small" onClick={() => edit(office)}>
            改名
          </Button>
        )}
      </Flex>
    );
  };
  const problem = error ?? offices.error;
  return (
    <Flex vertical gap={12}>
      <Typography.Title level={4} style={{ margin: 0 }}>
        行政区划
      </Typography.Title>
      {problem && (
        <Alert
          type="error"
          showIcon
          title={problem}
          action={<Button onClick={() => window.location.reload()}>再试一次</Button>}
        />
      )}
      <Collapse
        size="small"
        items={[
          {
            key: 'how',
            label: '怎样导入或更新行政区划',
            children: <div style={{ whiteSpace: 'pre-wrap' }}>{HOW}</div>,
          },
        ]}
      />
      <Table<Node>
        rowKey="code"
        size="small"
        loading={!tree && !error}
        pagination={false}
        dataSource={tree}
        locale={{ emptyText: <div style={{ padding: 48 }}>您管理的是联络站，没有按行政区划管理的范围</div> }}
        expandable={{ expandedRowKeys: [...opened], onExpand: open }}
        columns={[
          { title: '名称', render: (_, node) => node.name },
          {
            title: '级别',
            width: 110,
            render: (_, node) => REGION_LEVEL_TEXT[node.level as RegionLevel] ?? '',
          },
          { title: '代码', width: 150, render: (_, node) => node.code },
          { title: '人大机关', width: 380, render: (_, node) => officeOf(node) },
          {
            title: '',
            width: 110,
            render: (_, node) => <Link to={`/stations?regionCode=${node.code}`}>看联络站</Link>,
          },
        ]}
      />
      {editing && (
        <FormDrawer<{ name: string }>
          title="修改机关名称"
          initial={editing}
          save={(values) => write('PUT', `/api/admin/offices/${editing.id}`, { name: values.name })}
          close={() => edit(null)}
          saved={offices.reload}
        >
          <Form.Item
            name="name"
            label="名称"
            extra="群众在留言的办理经过里看到这个名称；以前的经过保持当时的名称。"
            rules={[{ required: true, min: 2, max: 60 }]}
          >
            <Input />
          </Form.Item>
        </FormDrawer>
      )}
    </Flex>
  );
}
