// When a suggestion was changed in two places, both texts stand side by side here and the deputy chooses.
import { View } from '@tarojs/components';
import { goBack } from '../../../core/nav';
import { Card, Notice, Sheet } from '../../../ui/parts';
import { PushButton } from '../../../ui/tap';
import type { Words } from './words';

const NAMES = { title: '案由', grounds: '案据', proposal: '方案', category: '类别' } as const;
const ORDER = ['title', 'grounds', 'proposal', 'category'] as const;

interface Props {
  mine: Words;
  theirs: Words;
  onMine: () => void;
  onTheirs: () => void;
}

function Side({ title, words, other }: { title: string; words: Words; other: Words }) {
  return (
    <Card title={title} className="write-side">
      {ORDER.filter((key) => words[key] !== other[key]).map((key) => (
        <View key={key} className="paper-words">
          <View className="paper-words__name">{NAMES[key]}</View>
          <View className="prose">{words[key] || '（空）'}</View>
        </View>
      ))}
    </Card>
  );
}

export function Conflict({ mine, theirs, onMine, onTheirs }: Props) {
  return (
    <Sheet
      open
      title="两处都改过，用哪一份？"
      onClose={goBack}
      footer={
        <View className="write-choose">
          <PushButton text="用另一份" kind="secondary" onTap={onTheirs} />
          <PushButton text="用我这份" onTap={onMine} />
        </View>
      }
    >
      <View className="desk-form">
        <Notice tone="amber">这份建议在别的手机或电脑上改过。下面只列出不一样的地方。</Notice>
        <Side title="我这份（本机刚写的）" words={mine} other={theirs} />
        <Side title="另一份（已保存的）" words={theirs} other={mine} />
      </View>
    </Sheet>
  );
}
