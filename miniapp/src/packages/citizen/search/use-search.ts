// The search page asks from here while people type: stations, deputies and published answers by the same words.
import { useEffect, useState } from 'react';
import type { DeputyItem, Page, PublicMessageItem, StationItem } from '../../../core/api.types';
import { get } from '../../../core/http';
import { useParams } from '../../../core/nav';
import type { Place } from '../../../core/platform/place';
import { readStored } from '../../../core/storage';
import { useList, usePaging } from '../../../core/use-data';

export type What = 'stations' | 'deputies' | 'messages';
const PAUSE_MS = 350;

export function useSearch() {
  const params = useParams();
  const [text, setText] = useState(params.q ?? '');
  const [q, setQ] = useState(text.trim());
  const [what, setWhat] = useState<What>('stations');

  useEffect(() => {
    const timer = setTimeout(() => setQ(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  const key = (kind: What) => (what === kind ? `${kind}:${q}` : null);
  const place = readStored<Place>('place');
  const stations = useList(key('stations'), (cursor) =>
    get<Page<StationItem>>('/public/stations', { q, lat: place?.lat, lng: place?.lng, cursor, limit: 20 }),
  );
  const deputies = useList(key('deputies'), (cursor) =>
    get<Page<DeputyItem>>('/public/deputies', { q, cursor, limit: 20 }),
  );
  const messages = useList(key('messages'), (cursor) =>
    get<Page<PublicMessageItem>>('/public/messages', { q, cursor, limit: 20 }),
  );
  usePaging({ stations, deputies, messages }[what]);

  return { text, setText, search: () => setQ(text.trim()), q, what, setWhat, stations, deputies, messages };
}
