// A deputy finds the own suggestions here, and those that wait for a signature or a verdict.
import { View } from '@tarojs/components';
import { go } from '../../../core/nav';
import { Segments } from '../../../ui/choices';
import { LineInput } from '../../../ui/forms';
import { Cell } from '../../../ui/parts';
import { Empty, Failed, ListView, Skeleton } from '../../../ui/states';
import { PushButton } from '../../../ui/tap';
import { DeputyScreen } from '../door/screen';
import { SUGGESTION_BOXES } from './boxes';
import './index.scss';
import { SuggestionCard } from './suggestion-card';
import { useSuggestions } from './use-suggestions';

export default function SuggestionsPage() {
  const page = useSuggestions();
  const { counts, list, box, q } = page;
  const { data } = counts;
  if (!data || !box) {
    return (
      <DeputyScreen title="代表建议">
        {counts.problem ? (
          <Failed problem={counts.problem} onRetry={() => void counts.reload()} />
        ) : (
          <Skeleton />
        )}
      </DeputyScreen>
    );
  }
  const open = SUGGESTION_BOXES.find(({ value }) => value === box);
  return (
    <DeputyScreen
      title="代表建议"
      footer={<PushButton text="写建议" icon="edit" onTap={() => go('writeSuggestion')} />}
    >
      {data.visits > 0 ? (
        <View className="cells">
          <Cell
            icon="refresh"
            text="回访：问题还解决着吗"
            note="办结的建议，请您再看一看"
            badge={data.visits}
            onTap={() => go('returnVisits')}
          />
        </View>
      ) : null}
      <Segments
        label="建议分类"
        options={SUGGESTION_BOXES.map(({ value, text, count }) => ({
          value,
          text,
          ...(count ? { count: data[count] } : {}),
        }))}
        value={box}
        onChange={page.choose}
      />
      <LineInput
        search
        label="搜索建议"
        value={page.text}
        placeholder="搜案由里的字"
        onChange={page.setText}
        onConfirm={page.search}
      />
      <ListView
        list={list}
        keyOf={(item) => item.id}
        render={(item) => <SuggestionCard item={item} onTap={() => go('suggestion', { id: item.id })} />}
        empty={
          q ? (
            <Empty text="没有找到" hint="换几个字再搜" drawing="search" />
          ) : (
            <Empty text={open?.empty ?? ''} hint={open?.hint ?? ''} drawing="done" />
          )
        }
      />
    </DeputyScreen>
  );
}
