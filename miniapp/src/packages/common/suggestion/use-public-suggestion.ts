// The public page of a suggestion gets it from here, and tells WeChat and the browser what they call it when it is shared.
import type { PublicSuggestion } from '../../../core/api.types';
import { get } from '../../../core/http';
import { useParams } from '../../../core/nav';
import { useShare } from '../../../core/platform/share';
import { useData, useRefresh } from '../../../core/use-data';

export function usePublicSuggestion() {
  const id = useParams().id ?? '';
  const one = useData(id || null, () => get<PublicSuggestion>(`/public/suggestions/${id}`));
  useRefresh(one.reload);
  useShare('publicSuggestion', id, {
    subject: one.data?.title,
    say: (title) => `代表建议：${title}`,
    otherwise: '代表建议公开',
  });
  return one;
}
