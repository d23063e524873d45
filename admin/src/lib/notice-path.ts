/** Where a notice of the inbox leads at each door of the console; null when there is no page for it. */
import type { Schemas } from './api.types';

type Notice = Pick<Schemas['InboxItem'], 'subjectType' | 'subjectId'>;

const PATHS: Readonly<
  Record<string, Readonly<Partial<Record<Notice['subjectType'], (id: string) => string>>>>
> = {
  admin: {
    message: (id) => `/messages?id=${id}`,
    suggestion: (id) => `/suggestions?id=${id}`,
    return_visit: (id) => `/suggestions/return-visits?id=${id}`,
  },
  // The boxes sort by what is to be done; each opens any assignment of the unit's own.
  unit: { assignment: (id) => `/unit/to-answer?id=${id}`, suggestion: () => '/unit/to-answer' },
};

export function noticePath(door: string, { subjectType, subjectId }: Notice): string | null {
  return PATHS[door]?.[subjectType]?.(subjectId) ?? null;
}
