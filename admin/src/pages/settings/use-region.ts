/** The region whose settings a page shows: it stands in the address, so that a page can be shared. */
import { useSearchParams } from 'react-router';
import type { Schemas } from '../../lib/api.types';
import { useData } from '../../lib/use-data';

export interface RegionChoice {
  /** Undefined while the regions are not there yet. */
  readonly code: string | undefined;
  readonly error: string | undefined;
  readonly items: readonly Schemas['SettingRegionView'][];
  choose(code: string): void;
}

export function useRegion(): RegionChoice {
  const [params, setParams] = useSearchParams();
  const asked = useData<Schemas['SettingRegionListView']>('/api/admin/settings/regions');
  const items = asked.data?.items ?? [];
  return {
    code: params.get('regionCode') ?? items[0]?.code,
    error: asked.error,
    items,
    choose: (code) => setParams({ regionCode: code }),
  };
}
