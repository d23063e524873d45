/** A titled part of a record's panel; nothing at all when it has nothing to show. */
import { Flex, Typography } from 'antd';
import type { ReactNode } from 'react';

export interface SectionProps {
  readonly title: string;
  /** How many there are; zero leaves the part out. */
  readonly count?: number;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, count, extra, children }: SectionProps) {
  if (count === 0) return null;
  return (
    <Flex vertical gap={8}>
      <Flex align="center" gap={8}>
        <Typography.Title level={5} style={{ margin: 0, flex: 1 }}>
          {title}
          {count !== undefined && <Typography.Text type="secondary">（{count}）</Typography.Text>}
        </Typography.Title>
        {extra}
      </Flex>
      {children}
    </Flex>
  );
}

/** A text as it was written, with its lines. */
export function Words({ label, children }: { label?: string; children: string }) {
  return (
    <Typography.Paragraph style={{ whiteSpace: 'pre-wrap', margin: 0 }}>
      {label && <Typography.Text type="secondary">{label}：</Typography.Text>}
      {children}
    </Typography.Paragraph>
  );
}
