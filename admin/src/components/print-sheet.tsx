/** Shows something as a sheet of paper over the whole page, with buttons to print it or to go back. */
import { PrinterOutlined } from '@ant-design/icons';
import { Button, Flex, Typography } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';

export interface PrintSheetProps {
  readonly title: string;
  /** Said on the screen beside the title, not on paper. */
  readonly hint?: string;
  readonly ready?: boolean;
  readonly children: ReactNode;
  close(): void;
}

/** Paper is A4; `main.css` hides everything else while printing. */
export function PrintSheet({ title, hint, ready = true, children, close }: PrintSheetProps) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => event.key === 'Escape' && close();
    window.addEventListener('keydown', press);
    document.body.classList.add('printing');
    return () => {
      window.removeEventListener('keydown', press);
      document.body.classList.remove('printing');
    };
  }, [close]);
  return createPortal(
    <div className="print-sheet" role="dialog" aria-label={title}>
      <Flex className="print-bar" align="center" gap={12}>
        <Typography.Text strong style={{ fontSize: 16 }}>
          {title}
        </Typography.Text>
        <Typography.Text type="secondary" style={{ flex: 1 }}>
          {hint}
        </Typography.Text>
        <Button type="primary" icon={<PrinterOutlined />} disabled={!ready} onClick={() => window.print()}>
          打印
        </Button>
        <Button onClick={close}>关闭</Button>
      </Flex>
      <div className="print-paper">{children}</div>
    </div>,
    document.body,
  );
}
