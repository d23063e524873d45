// The workbench leads from here to the deputy's suggestions, and says what of them waits for the deputy.
import { View } from '@tarojs/components';
import type { SuggestionCounts } from '../../../core/api.types';
import { go } from '../../../core/nav';
import { Cell } from '../../../ui/parts';

/** In words, what presses first; what is merely under way comes last. */
function noteOf({ toJudge, toSign, visits, mine }: SuggestionCounts): string {
  const waiting = [
    toJudge > 0 ? `${toJudge}件等您测评` : '',
    toSign > 0 ? `${toSign}件等您联名` : '',
    visits > 0 ? `${visits}次回访` : '',
  ].filter(Boolean);
  if (waiting.length) return waiting.join('，');
  return mine > 0 ? `${mine}件正在办` : '写建议，由承办单位限期答复';
}

export function Papers({ counts }: { counts: SuggestionCounts | null }) {
  const waiting = counts ? counts.toJudge + counts.toSign + counts.visits : 0;
  return (
    <View className="cells">
      <Cell
        icon="edit"
        text="代表建议"
        note={counts ? noteOf(counts) : '写建议，由承办单位限期答复'}
        badge={waiting}
        onTap={() => go('suggestions')}
      />
    </View>
  );
}
