/** Moves through a list by keyboard: j and k; Enter opens; Escape closes; a page adds letters of its own. */
import { useEffect, useState } from 'react';

const TYPING =
  'input:not([type=checkbox]), textarea, select, [contenteditable], .ant-drawer, .ant-modal, .ant-select';

/** True when a key belongs to a field, a drawer or a browser command, and not to the list. */
export function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || (target instanceof Element && target.closest(TYPING) !== null);
}

export function useRowKeys(
  rows: readonly { readonly id: string }[],
  opened: string | null,
  open: ((id: string | null) => void) | undefined,
  letters: Readonly<Record<string, (id: string) => void>> = {},
): { current: string | null } {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    if (!open) return undefined;
    const press = (event: KeyboardEvent) => {
      const { key } = event;
      if (isTyping(event)) return;
      const at = rows.findIndex(({ id }) => id === (current ?? opened));
      if (key === 'j' || key === 'k') {
        const row = rows[Math.min(rows.length - 1, Math.max(0, at + (key === 'j' ? 1 : -1)))];
        if (!row) return;
        setCurrent(row.id);
        if (opened) open(row.id);
      }
      const act = letters[key.toLowerCase()];
      const id = current ?? opened;
      if (act && id && rows.some((row) => row.id === id)) {
        event.preventDefault();
        act(id);
      }
      if (key === 'Enter' && current) open(current);
      if (key === 'Escape' && opened) open(null);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [rows, opened, open, current, letters]);
  return { current };
}
