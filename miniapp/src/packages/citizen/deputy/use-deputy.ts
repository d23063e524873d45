// The deputy page gets the person, their figures and their published answers from here.
import type { Deputy, Figures, Page, PublicMessageItem } from '../../../core/api.types';
import { get } from '../../../core/http';
import { useParams } from '../../../core/nav';
import { useShare } from '../../../core/platform/share';
import { useData, useList, usePaging } from '../../../core/use-data';

export function useDeputy() {
  const id = useParams().id ?? '';
  const deputy = useData(id, () => get<Deputy>(`/public/deputies/${id}`));
  const rest = deputy.data ? id : null;
  const figures = useData(rest, () => get<Figures>(`/public/deputies/${id}/figures`));
  const answers = useList(rest, (cursor) =>
    get<Page<PublicMessageItem>>('/public/messages', { deputyId: id, cursor, limit: 10 }),
  );
  usePaging({
    reload: async () => {
      await Promise.all([deputy.reload(), figures.reload(), answers.reload()]);
    },
    more: answers.more,
  });
  useShare('deputy', id, {
    subject: deputy.data && `${deputy.data.name}代表`,
    say: (name) => `${name}：有话找我说`,
    otherwise: '人大代表',
  });
  return { deputy, figures, answers };
}
