/** The foot of a list that is read by cursors: which page, how many, back and on. */
import { Button, Typography } from 'antd';
import type { ReactNode } from 'react';
import type { Pages } from './use-pages';

interface PagerProps {
  readonly pages: Pages;
  /** Records on this page. */
  readonly count: number;
  /** Where the next page begins. */
  readonly next: string | null | undefined;
  /** Said behind the count. */
  readonly more?: ReactNode;
}

export function Pager({ pages, count, next, more }: PagerProps) {
  return (
    <>
      <Typography.Text type="secondary">
        第 {pages.number} 页，本页 {count} 条{more}
      </Typography.Text>
      <Button disabled={pages.number === 1} onClick={pages.previous}>
        上一页
      </Button>
      <Button disabled={!next} onClick={() => next && pages.next(next)}>
        下一页
      </Button>
    </>
  );
}
