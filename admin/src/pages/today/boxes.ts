/** The boxes of the day as data: each page of the console may add its own source to the list below. */
import type { Permission } from '@liaison/shared/access/access.types';
import type { Schemas } from '../../lib/api.types';
import { useMe } from '../../lib/me';
import { useData } from '../../lib/use-data';
import type { BoxGroup, Tone } from './box';
import { useSuggestionBoxes } from './suggestion-boxes';

/** Asks for a group's numbers; a source with nothing for this person gives no boxes. */
export type BoxSource = () => BoxGroup;

type Desk = Schemas['DeskView'];
type Line = readonly [
  key: Exclude<keyof Desk, 'date' | 'over'>,
  title: string,
  link: string,
  tone: Tone,
  needs?: Permission,
];

const MESSAGE_LINES = (date: string): readonly Line[] => [
  ['mineOverdue', '我的，已逾期', '/messages?mine=true&due=overdue&order=due', 'late'],
  ['mineSoon', '我的，将到期', '/messages?mine=true&due=soon&order=due', 'soon'],
  ['mine', '待我办理', '/messages?mine=true&order=due', 'plain'],
  ['today', '今天新收到', `/messages?open=true&from=${date}`, 'plain'],
  ['screening', '等待审核', '/screening', 'soon', 'message.screen'],
  ['overdue', '全部已逾期', '/messages?due=overdue&order=due', 'late'],
  ['soon', '全部将到期', '/messages?due=soon&order=due', 'soon'],
  ['waiting', '待接收', '/messages?state=waiting', 'plain'],
  ['handedUp', '由人大办办理', '/messages?handedUp=true', 'plain'],
];

function useMessageBoxes(): BoxGroup {
  const me = useMe();
  const { data, error } = useData<Desk>('/api/admin/desk');
  const lines = MESSAGE_LINES(data?.date ?? '').filter(([, , , , needs]) => !needs || me.may(needs));
  const boxes = lines.map(([key, title, link, tone]) => ({
    ...{ key, title, link, tone, count: data?.[key], more: data?.over.includes(key) },
  }));
  return { title: '留言', boxes, error };
}

/** Every source is asked on every visit, in this order: another kind of work adds its own here. */
export const BOX_SOURCES: readonly BoxSource[] = [useMessageBoxes, useSuggestionBoxes];
