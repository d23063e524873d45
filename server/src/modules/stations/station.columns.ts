/** Turns what staff sent into the columns of a station, with the checks that span several fields. Pure. */
import { AppError } from '../../common/errors/app-error.js';
import type { StationFields } from './station-management.dto.js';

/** How further photos are bound to their station. */
export const STATION_PHOTOS = 'station_photos';

export interface StationColumns {
  readonly kind: string;
  readonly name: string;
  readonly address: string;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly phone: string | null;
  readonly keeperName: string | null;
  readonly openText: string;
  readonly intro: string;
  readonly replyPromiseHours: number | null;
  readonly photoId: string | null;
}

/** @throws AppError `bad_input` when only one half of the place on the map is given. */
export function stationColumns(input: StationFields): StationColumns {
  const lat = input.lat ?? null;
  const lng = input.lng ?? null;
  if ((lat === null) !== (lng === null)) {
    throw new AppError('bad_input', {
      fields: [{ field: lat === null ? 'lat' : 'lng', message: '经度和纬度应同时填写' }],
    });
  }
  return {
    kind: input.kind,
    name: input.name,
    address: input.address,
    lat,
    lng,
    phone: input.phone || null,
    keeperName: input.keeperName || null,
    openText: input.openText ?? '',
    intro: input.intro ?? '',
    replyPromiseHours: input.replyPromiseHours ?? null,
    photoId: input.photoId ?? null,
  };
}
