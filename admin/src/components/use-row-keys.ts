/** Moves through a list by keyboard: j and k, or the arrows' letters; Enter opens; Escape closes. */
import { useEffect, useState } from 'react';

const TYPING = 'input, textarea, select, [contenteditable], .ant-drawer, .ant-modal, .ant-select';

export function useRowKeys(
  rows: readonly { readonly id: string }[],
  opened: string | null,
  open: ((id: string | null) => void) | undefined,
): { current: string | null } {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    if (!open) return undefined;
    const press = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof Element && target.closest(TYPING)) return;
      const at = rows.findIndex(({ id }) => id === (current ?? opened));
      if (key === 'j' || key === 'k') {
        const row = rows[Math.min(rows.length - 1, Math.max(0, at + (key === 'j' ? 1 : -1)))];
        if (!row) return;
        setCurrent(row.id);
        if (opened) open(row.id);
      }
      if (key === 'Enter' && current) open(current);
      if (key === 'Escape' && opened) open(null);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [rows, opened, open, current]);
  return { current };
}
