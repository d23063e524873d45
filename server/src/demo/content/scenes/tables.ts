/** Collects the fifteen scene tables under the category names that messages carry. */

import { BUILD } from './build.js';
import { CIVIL } from './civil.js';
import { DISCIPLINE } from './discipline.js';
import { ECON } from './econ.js';
import { EDU } from './edu.js';
import { ENV } from './env.js';
import { FARM } from './farm.js';
import { HEALTH } from './health.js';
import { LABOUR } from './labour.js';
import { LAND } from './land.js';
import { LAW } from './law.js';
import { parseScenes, type Scene } from './parse.js';
import { PARTY } from './party.js';
import { TECH } from './tech.js';
import { TRADE } from './trade.js';
import { TRAFFIC } from './traffic.js';

/** Every scene of every category, in a fixed order. */
export const SCENES: readonly Scene[] = [
  ...parseScenes('城乡建设', BUILD),
  ...parseScenes('党务政务', PARTY),
  ...parseScenes('国土资源', LAND),
  ...parseScenes('环境保护', ENV),
  ...parseScenes('纪检监察', DISCIPLINE),
  ...parseScenes('交通运输', TRAFFIC),
  ...parseScenes('经济管理', ECON),
  ...parseScenes('科技与信息产业', TECH),
  ...parseScenes('民政', CIVIL),
  ...parseScenes('农村农业', FARM),
  ...parseScenes('商贸旅游', TRADE),
  ...parseScenes('卫生计生', HEALTH),
  ...parseScenes('政法', LAW),
  ...parseScenes('教育文体', EDU),
  ...parseScenes('劳动和社会保障', LABOUR),
];
