// The station page gets the station, its people, its roster, its figures and its answers from here.
import { useDidShow } from '@tarojs/taro';
import type {
  DeputyItem,
  Figures,
  Page,
  PublicMessageItem,
  RosterItem,
  Station,
} from '../../../core/api.types';
import { isoDate } from '../../../core/format';
import { get } from '../../../core/http';
import { useParams } from '../../../core/nav';
import { useShare } from '../../../core/platform/share';
import { useData, useList, usePaging } from '../../../core/use-data';

const ROSTER_DAYS = 14;

export function useStation() {
  const id = useParams().id ?? '';
  const path = `/public/stations/${id}`;
  const station = useData(id, () => get<Station>(path));
  // The rest waits for the station itself: on a slow line its name and its button come first.
  const rest = station.data ? id : null;
  const deputies = useData(rest, () => get<Page<DeputyItem>>(`${path}/deputies`));
  const figures = useData(rest, () => get<Figures>(`${path}/figures`));
  const roster = useData(rest, () =>
    get<Page<RosterItem>>(`${path}/roster`, { from: isoDate(Date.now()), days: ROSTER_DAYS }),
  );
  const answers = useList(rest, (cursor) =>
    get<Page<PublicMessageItem>>('/public/messages', { stationId: id, cursor, limit: 10 }),
  );
  usePaging({
    reload: async () => {
      await Promise.all([station.reload(), figures.reload(), roster.reload(), answers.reload()]);
    },
    more: answers.more,
  });
  useShare('station', id, {
    subject: station.data?.name,
    say: (name) => `${name}：有话找代表`,
    otherwise: '人大代表联络站',
  });
  useDidShow(() => {
    if (station.problem) void station.reload();
  });
  return { station, deputies, figures, roster, answers };
}
