// Anybody finds here what deputies asked of the units, and how each was answered and judged.
import { go } from '../../../core/nav';
import { PublicSuggestionCard } from '../../../features/public-suggestion-card';
import { LineInput } from '../../../ui/forms';
import { Screen } from '../../../ui/screen';
import { Empty, ListView } from '../../../ui/states';
import { Filters } from './filters';
import './index.scss';
import { usePublicSuggestions } from './use-public-suggestions';

export default function PublicSuggestionsPage() {
  const page = usePublicSuggestions();
  return (
    <Screen title="代表建议公开">
      <LineInput
        search
        label="找建议"
        value={page.text}
        placeholder="要办的事、地名"
        onChange={page.setText}
        onConfirm={page.search}
      />
      <Filters filter={page.filter} units={page.units} onChange={page.change} />
      <ListView
        list={page.list}
        keyOf={(item) => item.id}
        render={(item) => (
          <PublicSuggestionCard item={item} onTap={() => go('publicSuggestion', { id: item.id })} />
        )}
        empty={
          page.filtered ? (
            <Empty
              text="没有找到这样的建议"
              hint="换个词，或者少选一个条件"
              drawing="search"
              button={{ text: '看全部', onTap: page.clear }}
            />
          ) : (
            <Empty text="还没有公开的建议" hint="代表同意公开的建议，立案后显示在这里" />
          )
        }
      />
    </Screen>
  );
}
