/** What waits at the desk of suggestions today, each one click from its list. */
import type { Permission } from '@liaison/shared/access/access.types';
import type { Page, Schemas } from '../../lib/api.types';
import { useMe } from '../../lib/me';
import { useData } from '../../lib/use-data';
import type { Box, BoxGroup, Tone } from './box';

type Board = Schemas['SuggestionBoardView'];
/** A full page is the most that is counted; the title says when there are more. */
const MOST = 100;

function useCount(path: string, query: Readonly<Record<string, string>>, asks: boolean) {
  const asked = useData<Page<{ id: string }>>(asks ? path : null, { ...query, limit: MOST });
  const more = asked.data?.nextCursor ? '（至少）' : '';
  return { count: asked.data?.items.length, more, error: asked.error };
}

export function useSuggestionBoxes(): BoxGroup {
  const me = useMe();
  const may = me.may('suggestion.read');
  const board = useData<Board>(may ? '/api/admin/suggestions/board' : null);
  const listed = useCount('/api/admin/coordination', { state: 'listed' }, may);
  const late = useCount('/api/admin/promises', { due: 'overdue' }, may);
  const reported = useCount('/api/admin/promises', { state: 'reported' }, may);
  const visits = useCount('/api/admin/return-visits', { due: 'due' }, may);
  const of = (state: string) => board.data?.states.find((one) => one.state === state)?.count;
  const box = (
    title: string,
    count: number | undefined,
    link: string,
    tone: Tone = 'plain',
    needs: Permission = 'suggestion.read',
  ): Box[] => (me.may(needs) ? [{ key: title, title, count, link: `/suggestions${link}`, tone }] : []);
  const boxes = [
    ...box('待初审', of('first_review'), '/review?state=first_review', 'soon', 'suggestion.first_review'),
    ...box('待复审', of('second_review'), '/review?state=second_review', 'soon', 'suggestion.review'),
    ...box('待交办', of('filed'), '/handing', 'soon', 'suggestion.assign'),
    ...box('申请退办待处理', board.data?.objected, '?objected=true&sort=due', 'late', 'suggestion.assign'),
    ...box(`待开联席会议${listed.more}`, listed.count, '/coordination?state=listed', 'soon'),
    ...box('办理已逾期', board.data?.overdue, '?due=overdue&sort=due', 'late'),
    ...box('七天内到期', board.data?.soon, '?due=soon&sort=due', 'soon'),
    ...box(`承诺已过期${late.more}`, late.count, '/promises?state=all&due=overdue', 'late'),
    ...box(`承诺待核实${reported.more}`, reported.count, '/promises?state=reported', 'soon'),
    ...box(`待回访${visits.more}`, visits.count, '/visits?due=due', 'soon'),
    ...box('待领导研究', board.data?.leaders, '/leaders', 'late'),
  ];
  return {
    title: '代表建议',
    boxes,
    error: [board, listed, late, reported, visits].find(({ error }) => error)?.error,
  };
}
