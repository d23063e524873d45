/** Shapes stations and duty shifts for the API, from their rows. */
import { replyPromiseText, STATION_KIND_TEXT, type StationKind } from '@liaison/shared/stations/station.text';
import type { RosterItem, StationItem } from './stations.dto.js';
import type { ShiftRow, StationRow } from './stations.repository.js';

/** `meters` is null when nobody said where they are. */
export function stationItem(row: StationRow, meters: number | null = null): StationItem {
  const kind = row.kind as StationKind;
  return {
    id: row.id,
    kind,
    kindText: STATION_KIND_TEXT[kind],
    name: row.name,
    address: row.address,
    regionName: row.region_name,
    lat: row.lat,
    lng: row.lng,
    distanceM: meters === null || !Number.isFinite(meters) ? null : Math.round(meters),
    photoUrl: row.photo_id === null ? null : `/files/${row.photo_id}/medium`,
    deputyCount: row.deputy_count,
    replyPromiseText: replyPromiseText(row.reply_promise_hours),
  };
}

export function rosterItem(row: ShiftRow): RosterItem {
  return {
    date: row.date,
    fromTime: row.from_time,
    toTime: row.to_time,
    deputyId: row.deputy_id,
    deputyName: row.name,
  };
}
