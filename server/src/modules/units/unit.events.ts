/** Events that the register of units announces. */

/** The unit was closed and its work goes to its successor; payload `{ successorId }`. */
export const UNIT_MERGED = 'unit.merged';
