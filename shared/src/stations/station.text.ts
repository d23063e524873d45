/** Kinds of stations and their Chinese names. */
export const STATION_KINDS = ['home', 'station', 'point', 'thematic'] as const;
export type StationKind = (typeof STATION_KINDS)[number];
export const STATION_KIND_TEXT: Readonly<Record<StationKind, string>> = {
  home: '代表之家',
  station: '代表联络站',
  point: '代表联系点',
  thematic: '专业代表联络站',
};
