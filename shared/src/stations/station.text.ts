/** Kinds of stations, their state, and the Chinese words a station page needs. */
export const STATION_KINDS = ['home', 'station', 'point', 'thematic'] as const;
export type StationKind = (typeof STATION_KINDS)[number];
export const STATION_KIND_TEXT: Readonly<Record<StationKind, string>> = {
  home: '代表之家',
  station: '代表联络站',
  point: '代表联系点',
  thematic: '专业代表联络站',
};

export const STATION_STATUSES = ['open', 'closed'] as const;
export type StationStatus = (typeof STATION_STATUSES)[number];
export const STATION_STATUS_TEXT: Readonly<Record<StationStatus, string>> = {
  open: '开放',
  closed: '已撤销',
};

/** What a station promises about the first answer; `hours` null means the common rule. */
export function replyPromiseText(hours: number | null): string {
  return hours === null ? '3 个工作日内首次答复' : `${hours} 小时内首次答复`;
}
