/** The stages of a list's records beside its title: the one that waits is shown first, and the address keeps the choice. */
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { optionsOf } from './filters';

const ALL = 'all';

export interface Stages {
  /** Goes over the list's filters. */
  readonly fixed: { readonly state: string };
  readonly choice: ReactNode;
}

/** @param words text of each stage; `all` offers every stage at once, where the list knows that. */
export function useStages(words: Readonly<Record<string, string>>, first: string, all = true): Stages {
  const [params, setParams] = useSearchParams();
  const stage = params.get('state') ?? first;
  const options = [...optionsOf(words), ...(all ? [{ value: ALL, label: '全部' }] : [])];
  return {
    fixed: { state: stage === ALL ? '' : stage },
    choice: (
      <Segmented options={options} value={stage} onChange={(next) => setParams({ state: String(next) })} />
    ),
  };
}
