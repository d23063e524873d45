// The form picks the field of life here that a suggestion belongs to; units are proposed by it.
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Category } from '../../../core/api.types';
import { Choice } from '../../../ui/choices';
import { Icon } from '../../../ui/icon';
import { Sheet } from '../../../ui/parts';
import { Tap } from '../../../ui/tap';

interface Props {
  categories: readonly Category[];
  value: string;
  onChange: (category: string) => void;
}

export function CategoryField({ categories, value, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const chosen = categories.find(({ name }) => name === value)?.label ?? value;
  return (
    <>
      <Tap className="write-pick" label={chosen ? `类别 ${chosen}` : '选类别'} onTap={() => setOpen(true)}>
        <View className={chosen ? '' : 'write-pick__none'}>{chosen || '点这里选类别'}</View>
        <Icon name="down" size="18px" />
      </Tap>
      <Sheet open={open} title="这件建议属于哪一类？" onClose={() => setOpen(false)}>
        <Choice
          label="类别"
          options={categories.map(({ name, label }) => ({ value: name, text: label }))}
          value={value || null}
          onChange={(name) => {
            onChange(name);
            setOpen(false);
          }}
        />
      </Sheet>
    </>
  );
}
