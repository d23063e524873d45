/** One part of a paper's panel under its heading. */
import { Typography } from 'antd';
import type { ReactNode } from 'react';

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Typography.Title level={5} style={{ marginBlock: '4px 8px' }}>
        {title}
      </Typography.Title>
      {children}
    </section>
  );
}
