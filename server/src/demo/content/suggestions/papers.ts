/** Writes a deputy's paper about one matter at one place: title, grounds that quote people, a numbered proposal. */
import { filler, type MessagePlace } from '../messages.js';
import type { Rng } from '../random.js';
import type { Scene } from '../scenes/parse.js';
import { SCENES } from '../scenes/tables.js';
import { MATTERS, type Matter } from './matters.js';
import type { Paper } from './steps.js';

const NUMERALS = ['一', '二', '三', '四', '五'];
const AGAIN = ['关于', '关于再次提请', '关于第三次提请'];

export function sceneOf(matter: Matter): Scene {
  const scene = SCENES.find(({ id }) => id === matter.sceneId);
  if (!scene) throw new Error(`no scene ${matter.sceneId}`);
  return scene;
}

/** Matters that can be raised at a place. */
export function mattersAt(place: MessagePlace): Matter[] {
  return MATTERS.filter((matter) => {
    const { where } = sceneOf(matter);
    return where === 'any' || where === (place.urban ? 'urban' : 'rural');
  });
}

/** What an office writes does not speak of oneself: a deputy's own clause is left out. */
function official(line: string): string {
  const clauses = line.replace(/。$/, '').split('，');
  const kept = clauses.filter((clause) => !clause.includes('我'));
  return kept.length > 0 ? `${kept.join('，')}。` : line;
}

export interface Background {
  /** 0 when raised for the first time, 1 again, 2 for the third year. */
  readonly nth: number;
  /** How many messages of citizens it rests on. */
  readonly messages: number;
}

export function makePaper(
  matter: Matter,
  place: MessagePlace,
  { nth, messages }: Background,
  rng: Rng,
): Paper {
  const scene = sceneOf(matter);
  const fill = filler(place, scene, rng);
  const [first = '', second = ''] = rng.shuffle([...scene.say, ...scene.more]).map(fill);
  const source =
    messages > 0
      ? `近期有${messages === 1 ? '群众' : `${messages}位群众`}在代表联络站留言反映此事，我到现场核实，情况属实。`
      : rng.pick([
          '我在联络站接待和入户走访中，多次听到群众反映：',
          '调研期间，我和代表小组的同志逐户走访，大家说得最多的是：',
          '今年以来，我三次到现场查看，群众反映：',
        ]);
  const history =
    [
      '',
      '此事去年已经提出过建议，至今没有根本解决，群众仍在反映，特再次提出。',
      '此事已经连续两年提出，答复了、也办了一些，但问题年年反复，特第三次提出。',
    ][nth] ?? '';
  const scale = fill(
    rng.pick([
      '据{committee}初步统计，直接涉及{nn}户。',
      '涉及{n}个村民小组、{nn}户群众。',
      '受影响的群众有{nn}户，其中老人和学生占一半以上。',
    ]),
  ).replace('村民小组', place.urban ? '居民小区' : '村民小组');
  const proposals = matter.proposals.map(fill);
  return {
    sceneId: scene.id,
    category: matter.category,
    title: fill(matter.title).replace(/^关于/, AGAIN[nth] ?? '关于'),
    grounds: `${fill(matter.why)}\n${source}“${first}”“${second}”${scale}${history}`,
    proposal: `为此建议：\n${proposals.map((line, index) => `${NUMERALS[index] ?? index + 1}、${line}`).join('\n')}`,
    picture: scene.picture,
    place: `${place.town}${place.village}`,
    lead: matter.lead,
    supporting: matter.supporting,
    doing: official(fill(rng.pick(scene.doing))),
    done: official(fill(rng.pick(scene.done))),
    good: fill(rng.pick(scene.good)),
    bad: fill(rng.pick(scene.bad)),
    proposals: proposals.map((line) => line.replace(/。$/, '')),
  };
}
