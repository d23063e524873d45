/** Filters of a list under names of one's own, kept on the server so that they follow the person; a colleague's shared ones stand below. */
import { App, Button, Checkbox, Dropdown, Flex, Input, Tag } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../lib/api.types';
import { write } from '../lib/http';
import { useData, wordsOf } from '../lib/use-data';
import type { FilterState } from './use-filters';

const PATH = '/api/admin/saved-filters';
type Saved = Schemas['SavedFilterView'];

export function SavedFilters({ name, state }: { name: string; state: FilterState }) {
  const { message } = App.useApp();
  const asked = useData<Schemas['SavedFilterListView']>(PATH, { list: name });
  const [title, setTitle] = useState('');
  const [shared, share] = useState(false);
  const saved = asked.data?.items ?? [];
  const say = (error: unknown) => void message.error(wordsOf(error));
  const row = (one: Saved) => (
    <Flex justify="space-between" align="center" gap={16}>
      <span>
        {one.title} {one.shared && <Tag>{one.mine ? '已共享' : '同事共享'}</Tag>}
      </span>
      {one.mine && (
        <Button
          size="small"
          type="text"
          onClick={(event) => {
            event.stopPropagation();
            write('DELETE', `${PATH}/${one.id}`).then(asked.reload, say);
          }}
        >
          删除
        </Button>
      )}
    </Flex>
  );
  const items = saved.map((one) => ({
    key: one.id,
    label: row(one),
    onClick: () => state.replace(Object.fromEntries(new URLSearchParams(one.query))),
  }));
  const add = () => {
    if (!title.trim()) return;
    const query = new URLSearchParams(state.values).toString();
    write('POST', PATH, { list: name, title: title.trim(), query, shared }).then(() => {
      setTitle('');
      void message.success('已保存，换一台电脑也能用');
      asked.reload();
    }, say);
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{ items }}
      popupRender={(menu) => (
        <div style={{ background: '#fff', boxShadow: '0 3px 12px #0003', borderRadius: 4, minWidth: 280 }}>
          {saved.length > 0 && menu}
          <Flex vertical gap={8} style={{ padding: 12 }}>
            <Flex gap={8}>
              <Input
                size="small"
                placeholder="给当前筛选起个名字"
                maxLength={30}
                value={title}
                onChange={(event) => setTitle(event.target.value)}
                onPressEnter={add}
              />
              <Button size="small" type="primary" onClick={add}>
                保存
              </Button>
            </Flex>
            <Checkbox checked={shared} onChange={(event) => share(event.target.checked)}>
              本单位的同事也能使用
            </Checkbox>
          </Flex>
        </div>
      )}
    >
      <Button>常用筛选{saved.length > 0 ? `（${saved.length}）` : ''}</Button>
    </Dropdown>
  );
}
