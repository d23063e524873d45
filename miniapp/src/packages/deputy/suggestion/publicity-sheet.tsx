// The author decides here how much of the suggestion everybody may read; citizens' messages never come with it.
import { PUBLICITIES, PUBLICITY_TEXT } from '@liaison/shared/suggestions/suggestion.text';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Publicity, Suggestion } from '../../../core/api.types';
import { Choice, type Option } from '../../../ui/choices';
import { Notice, Sheet } from '../../../ui/parts';
import { PushButton } from '../../../ui/tap';

const NOTES: Record<Publicity, string> = {
  none: '群众在公开栏里看不到这件建议',
  title: '只显示案由、编号、承办单位、答复类别和测评',
  full: '案据、方案和单位答复的全文也显示，请不要写群众的姓名和电话',
};
const OPTIONS: readonly Option<Publicity>[] = PUBLICITIES.map((value) => ({
  value,
  text: PUBLICITY_TEXT[value],
  note: NOTES[value],
}));

interface Props {
  one: Suggestion;
  busy: boolean;
  onClose: () => void;
  onSend: (publicity: Publicity) => void;
}

export function PublicitySheet({ one, busy, onClose, onSend }: Props) {
  const [publicity, setPublicity] = useState<Publicity>(one.publicity);
  return (
    <Sheet
      open
      title="公开方式"
      onClose={onClose}
      footer={<PushButton text="保存" busy={busy} onTap={() => onSend(publicity)} />}
    >
      <View className="desk-form">
        <Notice tone="blue">立案后才会公开。群众的留言和姓名在任何情况下都不公开。</Notice>
        <Choice look="cards" label="公开方式" options={OPTIONS} value={publicity} onChange={setPublicity} />
      </View>
    </Sheet>
  );
}
