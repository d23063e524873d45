// Pages show these while there is nothing to show yet, nothing at all, or something went wrong.
import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { goTab } from '../core/nav';
import { as } from '../core/platform/role';
import type { ApiProblem } from '../core/problem';
import type { LoadedList } from '../core/use-data';
import { type DrawingName, Picture } from './picture';
import { PushButton } from './tap';

/** After this long without an answer a word explains the wait. */
const SLOW_MS = 5000;

/** Grey shapes in the form of what is coming. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <View className="skeleton" aria-label="正在加载" {...as('status')}>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((key) => (
        <View key={key} className="skeleton__card">
          <View className="skeleton__line skeleton__line--short" />
          <View className="skeleton__line" />
          <View className="skeleton__line skeleton__line--mid" />
        </View>
      ))}
      {slow ? <View className="list__foot">网络有点慢，还在加载…</View> : null}
    </View>
  );
}

interface EmptyProps {
  text: string;
  hint?: string;
  drawing?: DrawingName;
  button?: { text: string; onTap: () => void };
}

export function Empty({ text, hint, drawing = 'letter', button }: EmptyProps) {
  return (
    <View className="empty">
      <Picture name={drawing} />
      <View className="empty__text">{text}</View>
      {hint ? <View className="empty__hint">{hint}</View> : null}
      {button ? <PushButton text={button.text} onTap={button.onTap} kind="secondary" /> : null}
    </View>
  );
}

/** The sentence of a failure and the way on: to try again, or home when trying again cannot help. */
export function Failed({ problem, onRetry }: { problem: ApiProblem; onRetry: () => void }) {
  const gone = problem.status === 404 || problem.status === 403 || problem.status === 410;
  return (
    <View className="empty" {...as('alert')}>
      <Picture name={gone ? 'search' : 'cloud'} />
      <View className="empty__text">{problem.message}</View>
      {gone ? (
        <PushButton text="回首页" onTap={() => goTab('home')} kind="secondary" />
      ) : (
        <PushButton text="重试" onTap={onRetry} kind="secondary" icon="refresh" />
      )}
    </View>
  );
}

interface ListProps<T> {
  list: LoadedList<T>;
  keyOf: (item: T) => string;
  render: (item: T) => ReactNode;
  empty: ReactNode;
}

/** A loaded list with its skeleton, emptiness, failure and foot. */
export function ListView<T>({ list, keyOf, render, empty }: ListProps<T>) {
  if (list.loading) return <Skeleton />;
  if (list.items.length === 0) {
    return list.problem ? <Failed problem={list.problem} onRetry={() => void list.reload()} /> : empty;
  }
  return (
    <>
      {/* The items stand alone in here, so that more of them are added without those before being sent again. */}
      <View className="list">
        {list.items.map((item) => (
          <View key={keyOf(item)}>{render(item)}</View>
        ))}
      </View>
      <View className="list__foot">
        {list.loadingMore ? '正在加载…' : list.problem ? list.problem.message : list.end ? '没有更多了' : ''}
        {list.problem || (!list.end && !list.loadingMore) ? (
          <PushButton
            text={list.problem ? '重试' : '看更多'}
            kind="plain"
            small
            onTap={() => void list.more()}
          />
        ) : null}
      </View>
    </>
  );
}
