// Pages of the deputy's door ask here whether the person came in through it; a deputy is also a citizen.
import { useDoorOf } from '../../../core/door';

/** The account at the deputy's door, or null; pages load nothing without one. */
export function useDeputyAccount(): string | null {
  return useDoorOf('deputy').account;
}
