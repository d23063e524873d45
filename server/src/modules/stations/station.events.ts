/** What happens to a station, announced after the commit for whoever listens. */
export const STATION_CREATED = 'station.created';
export const STATION_UPDATED = 'station.updated';
export const STATION_CLOSED = 'station.closed';
export const STATION_REOPENED = 'station.reopened';
