/** The console's lists that are measured at every size: what is asked, by whom, and how much it may grow. */
export type Who = 'office' | 'deputy' | 'unit' | 'anyone';

export interface ListWork {
  readonly name: string;
  /** Chinese, for the table. */
  readonly title: string;
  readonly who: Who;
  readonly path: string;
  /** The largest median at the large size, as a multiple of that at the small one. */
  readonly growth: number;
  /** What is asked for is nowhere. */
  readonly empty?: boolean;
}

const LIST = 1.5;
const SEARCH = 3;
const COUNTS = 1.2;
const q = encodeURIComponent;

export function listWorks(stationId: string, unitId: string, messageId: string): readonly ListWork[] {
  const messages = '/api/admin/messages';
  const suggestions = '/api/admin/suggestions';
  const list = (name: string, title: string, path: string, who: Who = 'office', growth = LIST): ListWork => ({
    ...{ name, title, who, path, growth },
  });
  return [
    list('messages', '留言，最新在前', messages),
    list(
      'messages-3',
      '留言，站、类别、状态三项筛选',
      `${messages}?stationId=${stationId}&category=${q('交通运输')}&state=waiting`,
    ),
    list('messages-late', '留言，已逾期，先到期在前', `${messages}?due=overdue&order=due`),
    list('messages-word', '留言，全文“路灯”', `${messages}?q=${q('路灯')}`, 'office', SEARCH),
    {
      ...list(
        'messages-apart',
        '留言，全文“路灯 健身”（从不同时出现）',
        `${messages}?q=${q('路灯 健身')}`,
        'office',
        SEARCH,
      ),
      empty: true,
    },
    list('messages-like', '相近的留言', `${messages}/${messageId}/similar`, 'office', SEARCH),
    list(
      'deputy-word',
      '代表，自己的留言，全文“路灯”',
      `/api/deputy/messages?box=all&q=${q('路灯')}`,
      'deputy',
      SEARCH,
    ),
    list('messages-desk', '今天，各项计数', '/api/admin/desk', 'office', COUNTS),
    list('suggestions', '建议，最新在前', suggestions),
    list('suggestions-due', '建议，先到期在前', `${suggestions}?sort=due`),
    list('suggestions-late', '建议，已逾期', `${suggestions}?due=overdue&sort=due`),
    list('suggestions-2', '建议，状态加类别', `${suggestions}?state=handling&category=${q('交通运输')}`),
    list('suggestions-unit', '建议，一个单位的', `${suggestions}?unitId=${unitId}`),
    list('suggestions-word', '建议，全文“水体”', `${suggestions}?q=${q('水体')}`, 'office', SEARCH),
    list(
      'suggestions-rare',
      '建议，全文“乡音”（千分之一）',
      `${suggestions}?q=${q('乡音')}`,
      'office',
      SEARCH,
    ),
    list(
      'suggestions-name',
      '建议，全文“𠮷水河”（万分之一）',
      `${suggestions}?q=${q('𠮷水河')}`,
      'office',
      SEARCH,
    ),
    list('board', '建议看板，各状态计数', `${suggestions}/board`, 'office', COUNTS),
    list('promises', '承诺台账，已过期限', '/api/admin/promises?due=overdue'),
    list('visits', '回访，待回访', '/api/admin/return-visits?state=planned'),
    list('unit-desk', '承办单位，待答复', '/api/unit/assignments?box=to_answer', 'unit'),
    list('deputy-papers', '代表，我的建议', '/api/deputy/suggestions?box=mine', 'deputy'),
    list('public-papers', '公开建议', '/api/public/suggestions', 'anyone'),
  ];
}
