/** Writes the demo's citizen messages and everything said about them afterwards; texts are composed, never copied from real people. */

import {
  ANSWER,
  ASIDES,
  CLOSINGS,
  DECLINE,
  FOLLOW_UP,
  HAND_UP,
  HELD,
  MERGE,
  OFFICE,
  OPENINGS,
  PASS_ON,
  RATE,
  REBOUND,
  REDONE,
  REJECTED,
  REOPEN,
  WITHDRAW,
} from './phrases.js';
import type { Rng } from './random.js';
import type { Scene } from './scenes/parse.js';
import { SCENES } from './scenes/tables.js';

/** Where the message comes from. `urban` decides which scenes fit (no wheat fields in the county town). */
export interface MessagePlace {
  readonly town: string;
  readonly village: string;
  readonly urban: boolean;
}

/** What people may say afterwards; all about the same matter, with the same numbers and places as the text. */
export interface MessageMaterial {
  readonly onSpot: string;
  readonly progress: string;
  readonly final: string;
  /** An answer that misses the point, for the cases where a deputy answers badly. */
  readonly beside: string;
  readonly secondTry: string;
  /** After work that was done, but not well. */
  readonly redone: string;
  readonly afterRebound: string;
  readonly handUpNote: string;
  readonly officeTake: string;
  readonly officeAnswer: string;
  readonly handDownNote: string;
  readonly passOnNote: string;
  readonly followUp: string;
  readonly reopen: string;
  readonly rebound: string;
  readonly withdraw: string;
  readonly merge: string;
  readonly decline: { readonly reason: string; readonly whereTo: string };
  readonly rating: { readonly good: string; readonly partly: string; readonly bad: string };
}

export interface DemoMessage {
  readonly sceneId: string;
  readonly category: string;
  readonly subcategory: string;
  /** Noun phrase in a few words, for lists and notes. */
  readonly topic: string;
  readonly unit: string;
  /** 15–400 characters, may hold line breaks and emoji. */
  readonly text: string;
  /** Which drawn photo fits (see pictures/scenes.ts). */
  readonly picture: string;
  /** pass: nothing to hold; hold: rude words, a person decides; reject: advertising or unlawful, with its reason. */
  readonly screening: { readonly verdict: 'pass' | 'hold' | 'reject'; readonly reason: string };
  readonly material: MessageMaterial;
}

/** Rough share of each category among the messages of a county. */
export const CATEGORY_WEIGHTS: Readonly<Record<string, number>> = {
  城乡建设: 16,
  农村农业: 14,
  劳动和社会保障: 9,
  环境保护: 9,
  交通运输: 9,
  教育文体: 9,
  卫生计生: 7,
  民政: 7,
  政法: 7,
  国土资源: 6,
  商贸旅游: 4,
  经济管理: 4,
  科技与信息产业: 4,
  党务政务: 3,
  纪检监察: 2,
};

const MIN_LENGTH = 15;
const MAX_LENGTH = 400;
const ROADS = ['文昌路', '禾苗路', '渠北街', '滨河路', '学府路', '老车站街', '鼓楼巷', '新禾大道'];
const TIMES = ['上个月', '前几天', '半个多月前', '上上周', '上周三', '大前天', '前阵子', '月初'];
const SPANS = ['半个多月', '一个多月', '十来天', '快两个月', '二十几天'];
const KIN = ['我妈', '我爸', '我婆婆', '我公公', '我奶奶', '我爷爷', '我老伴', '我岳父'];
const CROPS = ['菜', '枣', '苞谷', '洋芋', '辣椒', '苹果', '葱'];
const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八'];
/** Slips of the pen that people make on a phone; one or two per careless message. */
const SLIPS: readonly (readonly [string, string])[] = [
  ['的', '得'],
  ['在', '再'],
  ['已经', '以经'],
  ['什么', '啥'],
  ['没有', '没'],
  ['怎么', '咋'],
  ['这样', '酱紫'],
  ['知道', '晓得'],
  ['。', ' '],
];

export type Fill = (line: string) => string;

/** Draws the slots once, so that the text, the answers and the ratings of one message agree. */
export function filler(place: MessagePlace, scene: Scene, rng: Rng): Fill {
  const slots: Record<string, string> = {
    town: place.town,
    village: place.village,
    zu: place.urban ? `${rng.int(1, 26)}号楼` : `${NUMERALS[rng.int(1, 8)] ?? '一'}组`,
    time: rng.pick(TIMES),
    span: rng.pick(SPANS),
    n: String(rng.int(2, 9)),
    nn: String(rng.int(11, 96)),
    month: rng.pick(['两', '三', '四', '五', '六', '七', '八']),
    age: String(rng.int(61, 86)),
    kin: rng.pick(KIN),
    road: rng.pick(ROADS),
    crop: rng.pick(CROPS),
    committee: place.urban ? '居委会' : '村委会',
    cadre: place.urban ? '社区干部' : '村干部',
  };
  const fill: Fill = (line) =>
    line
      .replace(/\[([^\]]*)\]/g, (_, words: string) => rng.pick(words.split('|')))
      .replace(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole)
      .replaceAll('街道人民政府', '街道办事处');
  slots.unit = fill(scene.unit);
  slots.topic = fill(scene.topic);
  slots.good = fill(rng.pick(scene.good));
  slots.bad = fill(rng.pick(scene.bad));
  slots.more = fill(rng.pick(scene.more));
  return fill;
}

/** Puts the pieces in one of nine registers, from four words to a letter with numbered points. */
function compose(scene: Scene, place: MessagePlace, fill: Fill, rng: Rng): string {
  const say = fill(rng.pick(scene.say));
  const details = rng.shuffle(scene.more).map(fill);
  const ask = fill(rng.pick(scene.ask));
  const asides = rng.sample(ASIDES, 3).map(fill);
  const open = (key: keyof typeof OPENINGS) => fill(rng.pick<string>(OPENINGS[key]));
  const close = (key: keyof typeof CLOSINGS) => fill(rng.pick<string>(CLOSINGS[key]));
  const some = details.slice(0, rng.int(0, 2)).join('');
  const aside = rng.chance(0.35) ? (asides[0] ?? '') : '';
  const register = rng.weighted([
    ['plain', 30],
    ['terse', 9],
    ['bare', 12],
    ['home', 14],
    ['angry', 9],
    ['formal', 9],
    ['points', 6],
    ['lines', 6],
    ['careless', 8],
    ['askFirst', 9],
  ] as const);
  switch (register) {
    case 'terse': {
      const short = fill(rng.pick(scene.short));
      const stop = /[。？！]$/.test(short) ? '' : rng.pick(['，', '。', ' ']);
      return rng.chance(0.5)
        ? `${short}${fill('（{village}{zu}）')}`
        : `${short}${stop}${rng.pick(['谢谢', ask, ask])}`;
    }
    case 'bare':
      return rng.chance(0.5) ? `${say}${ask}` : `${say}${some}`;
    case 'home':
      return `${open(place.urban ? 'urban' : 'old')}${say}${some}${aside}${ask}${close(place.urban ? 'urban' : 'old')}`;
    case 'angry':
      return `${open('angry')}${say.replace(/。$/, '！')}${some}${aside}${close('angry')}`;
    case 'formal':
      return `${open('formal')}\n${fill('我是{town}{village}{zu}的群众。')}${say}${details.join('')}${asides.slice(0, rng.int(1, 3)).join('')}${ask}${close('formal')}`;
    case 'points':
      return `${open('plain')}${say}\n${[...details, asides[0] ?? ''].map((line, index) => `${index + 1}、${line}`).join('\n')}\n${ask}`;
    case 'lines':
      return [open('plain'), say, ...details.slice(0, 2), ask, close('plain')]
        .filter((line) => line !== '')
        .join('\n');
    case 'careless': {
      let text = `${open('plain')}${say}${some}${ask}`;
      for (const [right, wrong] of rng.sample(SLIPS, 3)) text = text.replace(right, wrong);
      return text.replace(/[，。]/g, (mark) => (rng.chance(0.4) ? ' ' : mark)).trim();
    }
    case 'askFirst':
      return `${ask}${rng.pick(['事情是这样的：', '原因如下，', '', '情况是：'])}${say}${some}${aside}${close('plain')}`;
    default:
      return `${open('plain')}${say}${some}${aside}${rng.chance(0.75) ? ask : ''}${close('plain')}`;
  }
}

function material(scene: Scene, fill: Fill, rng: Rng): MessageMaterial {
  const one = (list: readonly string[]) => fill(rng.pick(list));
  const done = one(scene.done);
  const doing = one(scene.doing);
  const reasons = [
    ...(DECLINE[scene.category] ?? []),
    ...(DECLINE[scene.category] ?? []),
    ...(DECLINE['*'] ?? []),
  ];
  const [reason, whereTo] = rng.pick(reasons);
  return {
    onSpot: `${one(ANSWER.hello)}${one(ANSWER.visit)}${done}${one(ANSWER.bye)}`,
    progress: `${one(ANSWER.hello)}${one(ANSWER.visit)}${doing}${one(ANSWER.soon)}`,
    final: `${rng.pick(['跟您回个话：', '有结果了。', '', '上次说的事办妥了：'])}${done}${one(ANSWER.bye)}`,
    beside: one(ANSWER.beside),
    secondTry: `${one(ANSWER.again)}${done}${one(ANSWER.bye)}`,
    redone: `${one(ANSWER.again)}${one(REDONE)}`,
    afterRebound: `${one(ANSWER.rebound)}${one(REDONE)}`,
    rebound: one(REBOUND),
    handUpNote: one(HAND_UP),
    officeTake: one(OFFICE.take),
    officeAnswer: `${one(OFFICE.answer)}${done}`,
    handDownNote: one(OFFICE.down),
    passOnNote: one(PASS_ON),
    followUp: one(FOLLOW_UP),
    reopen: one(REOPEN).replace(/[。！？]。/g, '。'),
    withdraw: one(WITHDRAW),
    merge: one(MERGE),
    decline: { reason, whereTo },
    rating: { good: one(RATE.good), partly: one(RATE.partly), bad: one(RATE.bad) },
  };
}

const length = (text: string): number => [...text].length;

/** How a scene is found: an exact one (a second person writing about the same matter), or any of a category that fits the place. */
export interface MessageWish {
  readonly sceneId?: string;
  readonly category?: string;
  readonly screening?: 'pass' | 'hold' | 'reject';
}

function findScene(place: MessagePlace, wish: MessageWish, rng: Rng): Scene {
  const exact = SCENES.find((scene) => scene.id === wish.sceneId);
  if (exact) return exact;
  const fits = SCENES.filter(
    (scene) => scene.where === 'any' || scene.where === (place.urban ? 'urban' : 'rural'),
  );
  const wished = fits.filter((scene) => scene.category === wish.category);
  if (wished.length > 0) return rng.pick(wished);
  // Nobody in the county town writes about wheat: draw another category that has something to say here.
  const known = Object.entries(CATEGORY_WEIGHTS).filter(([name]) =>
    fits.some((scene) => scene.category === name),
  );
  const category = rng.weighted(known);
  return rng.pick(fits.filter((scene) => scene.category === category));
}

/** Makes one message with its matching material. @param rng decides everything; equal streams give equal messages */
export function makeMessage(rng: Rng, place: MessagePlace, wish: MessageWish = {}): DemoMessage {
  const scene = findScene(place, wish, rng);
  const fill = filler(place, scene, rng);
  const verdict = wish.screening ?? 'pass';
  let text = compose(scene, place, fill, rng);
  for (let tries = 0; length(text) < MIN_LENGTH || length(text) > MAX_LENGTH; tries++) {
    text =
      tries < 5 ? compose(scene, place, fill, rng) : `${fill(scene.say[0] ?? '')}${fill(scene.ask[0] ?? '')}`;
    if (tries > 6)
      throw new Error(`scene ${scene.id} cannot be written in ${MIN_LENGTH}–${MAX_LENGTH} characters`);
  }
  let reason = '';
  if (verdict === 'hold') {
    text = `${fill(rng.pick(HELD))}${rng.chance(0.5) ? fill(rng.pick(scene.ask)) : ''}`;
    reason = '用语激烈，由工作人员看过再放行。';
  } else if (verdict === 'reject') {
    const [advert, why] = rng.pick(REJECTED);
    text = advert;
    reason = why;
  }
  return {
    sceneId: scene.id,
    category: scene.category,
    subcategory: scene.subcategory,
    topic: fill('{topic}'),
    unit: fill('{unit}'),
    text,
    picture: scene.picture,
    screening: { verdict, reason },
    material: material(scene, fill, rng),
  };
}
