// People find a station, a deputy or an answer here by whatever word they know.
import { go } from '../../../core/nav';
import { DeputyRow, StationCard } from '../../../features/people';
import { PublicMessageCard } from '../../../features/public-message-card';
import { Segments } from '../../../ui/choices';
import { LineInput } from '../../../ui/forms';
import { Card } from '../../../ui/parts';
import { Screen } from '../../../ui/screen';
import { Empty, ListView } from '../../../ui/states';
import { useSearch, type What } from './use-search';

const KINDS: readonly { value: What; text: string }[] = [
  { value: 'stations', text: '联络站' },
  { value: 'deputies', text: '代表' },
  { value: 'messages', text: '答复' },
];

function Results({ search }: { search: ReturnType<typeof useSearch> }) {
  const { what, q } = search;
  const none = (
    <Empty
      text={q ? `没有找到“${q}”` : '这里还什么都没有'}
      hint="换个词试试：村名、镇名、代表姓名都行"
      drawing="search"
      {...(q && what !== 'messages'
        ? { button: { text: '在公开的答复里找', onTap: () => search.setWhat('messages') } }
        : {})}
    />
  );
  if (what === 'stations') {
    return (
      <ListView
        list={search.stations}
        keyOf={(item) => item.id}
        render={(item) => <StationCard station={item} />}
        empty={none}
      />
    );
  }
  if (what === 'deputies') {
    return (
      <Card>
        <ListView
          list={search.deputies}
          keyOf={(item) => item.id}
          render={(item) => <DeputyRow deputy={item} />}
          empty={none}
        />
      </Card>
    );
  }
  return (
    <ListView
      list={search.messages}
      keyOf={(item) => item.id}
      render={(item) => <PublicMessageCard item={item} onTap={() => go('publicMessage', { id: item.id })} />}
      empty={none}
    />
  );
}

export default function SearchPage() {
  const search = useSearch();
  return (
    <Screen title="查找">
      <LineInput
        search
        label="查找"
        value={search.text}
        onChange={search.setText}
        placeholder="站名、代表、选区、地名"
        onConfirm={search.search}
      />
      <Segments label="查什么" options={KINDS} value={search.what} onChange={search.setWhat} />
      <Results search={search} />
    </Screen>
  );
}
