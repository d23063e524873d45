/** Collects the fifteen scene tables under the category names that messages carry. */

import { BUILD } from './build.js';
import { LAND } from './land.js';
import { parseScenes, type Scene } from './parse.js';
import { PARTY } from './party.js';

/** Every scene of every category, in a fixed order. */
export const SCENES: readonly Scene[] = [
  ...parseScenes('城乡建设', BUILD),
  ...parseScenes('党务政务', PARTY),
  ...parseScenes('国土资源', LAND),
];
