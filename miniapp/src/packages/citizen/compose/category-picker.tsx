// The message form picks a category here: first the field of life, then, where there is one, the closer matter.
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Category } from '../../../core/api.types';
import { Choice } from '../../../ui/choices';
import { Icon } from '../../../ui/icon';
import { Sheet } from '../../../ui/parts';
import { PushButton, Tap } from '../../../ui/tap';
import { chosenText } from './categories';

interface Props {
  categories: Category[];
  category: string;
  subcategory: string;
  disabled: boolean;
  onChange: (category: string, subcategory: string) => void;
}

export function CategoryPicker({ categories, category, subcategory, disabled, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const children = categories.find((item) => item.name === category)?.children ?? [];
  const chosen = chosenText(categories, category, subcategory);
  return (
    <>
      <Tap
        className="picker"
        disabled={disabled}
        label={chosen ? `类别 ${chosen}` : '选类别'}
        onTap={() => setOpen(true)}
      >
        <View className={chosen ? 'picker__text' : 'picker__text picker__text--none'}>
          {chosen || '点这里选类别'}
        </View>
        <Icon name="down" size="18px" />
      </Tap>
      <Sheet
        open={open}
        title="这件事属于哪一类?"
        onClose={() => setOpen(false)}
        footer={<PushButton text="选好了" disabled={!category} onTap={() => setOpen(false)} />}
      >
        <Choice
          label="类别"
          options={categories.map(({ name, label }) => ({ value: name, text: label }))}
          value={category || null}
          onChange={(name) => onChange(name, '')}
        />
        {children.length ? (
          <View className="picker__more">
            <View className="picker__title">再细一点（可不选）</View>
            <Choice
              label="小类"
              options={children.map(({ name, label }) => ({ value: name, text: label }))}
              value={subcategory || null}
              onChange={(name) => onChange(category, name === subcategory ? '' : name)}
            />
          </View>
        ) : null}
      </Sheet>
    </>
  );
}
