/** Shows the keys of a list, by its button or by the question mark. */
import { Button, Descriptions, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { isTyping } from './use-row-keys';

export interface KeysHelpProps {
  readonly letters: Readonly<Record<string, { readonly text: string }>>;
  readonly choose: boolean;
}

export function KeysHelp({ letters, choose }: KeysHelpProps) {
  const [shown, show] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event)) show(true);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  const keys: readonly (readonly [string, string])[] = [
    ['J / K', '下一条 / 上一条'],
    ['回车', '打开'],
    ['Esc', '关闭'],
    ...(choose ? [['X', '选中或取消选中'] as const] : []),
    ...Object.entries(letters).map(([letter, { text }]) => [letter.toUpperCase(), text] as const),
    ['?', '显示这张表'],
  ];
  return (
    <>
      <Button type="link" size="small" onClick={() => show(true)}>
        快捷键
      </Button>
      <Modal open={shown} title="快捷键" footer={null} onCancel={() => show(false)} width={360}>
        <Descriptions
          column={1}
          size="small"
          bordered
          items={keys.map(([key, text]) => ({ key, label: key, children: text }))}
        />
      </Modal>
    </>
  );
}
