/** How much waits in each box of a unit's desk; the menu and the pages read the same numbers. */
import { createContext, useContext } from 'react';
import type { Schemas } from './api.types';

export interface UnitHome {
  readonly view: Schemas['UnitHomeView'];
  /** Counts again after a step. */
  reload(): void;
}
export const UnitHomeContext = createContext<UnitHome | null>(null);

/** Only inside the unit's frame. */
export function useUnitHome(): UnitHome {
  const home = useContext(UnitHomeContext);
  if (!home) throw new Error('useUnitHome outside of the unit’s frame');
  return home;
}
