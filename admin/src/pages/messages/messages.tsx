/** All messages of a person's stations or region: find, open beside the list, act on one or on many. */
import { ListPage } from '../../components/list-page';
import { useFilters } from '../../components/use-filters';
import type { Schemas } from '../../lib/api.types';
import { useMe } from '../../lib/me';
import { useData } from '../../lib/use-data';
import { Batch } from './batch';
import { messageFilters } from './filters';
import { type Item, MESSAGE_COLUMNS } from './message-columns';
import { MessagePanel } from './message-panel';

const LETTERS = {
  a: { step: 'answer', text: '答复' },
  d: { step: 'dispatch', text: '派给代表' },
  m: { step: 'merge', text: '合并到另一条' },
};

export default function Messages() {
  const me = useMe();
  const { values } = useFilters();
  // A region far below is named too, so that the filter shows no path.
  const regions = useData<Schemas['OwnRegionListView']>('/api/admin/own-regions', {
    path: values.regionPath,
  });
  const categories = useData<Schemas['CategorySettingListView']>('/api/admin/settings/categories');
  return (
    <ListPage<Item>
      title="留言"
      name="messages"
      path="/api/admin/messages"
      filters={messageFilters(
        regions.data?.items ?? [],
        me.may('deputy.manage'),
        categories.data?.items ?? [],
      )}
      columns={MESSAGE_COLUMNS}
      exports={me.may('message.export')}
      letters={LETTERS}
      bulk={(chosen, asked, reload) => (
        <Batch
          chosen={chosen}
          asked={asked}
          reload={reload}
          actions={['dispatch', 'accept', 'hand_up', 'hand_down', 'merge']}
        />
      )}
      detail={(id, close, changed) => <MessagePanel key={id} id={id} close={close} changed={changed} />}
    />
  );
}
