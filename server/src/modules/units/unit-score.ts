/** Ranks units for a suggestion by what they handled before and what they answer for, with the reasons in words. Pure. */

/** What is known of one unit with regard to one suggestion. */
export interface UnitEvidence {
  readonly id: string;
  readonly name: string;
  /** Alike suggestions that it handled, by the share of the nearest one's likeness, each above 0 and at most 1. */
  readonly alike: readonly number[];
  /** Alike suggestions that it objected to and that went to another unit. */
  readonly refused: number;
  /** Suggestions of the same category that it handled, among the latest. */
  readonly sameCategory: number;
  /** Whether the register says that it answers for the category. */
  readonly answersFor: boolean;
  /** Words of the title that its duty names too. */
  readonly dutyWords: readonly string[];
}
export interface UnitProposal {
  readonly unitId: string;
  readonly name: string;
  readonly score: number;
  /** Chinese, the weightiest first. */
  readonly reasons: readonly string[];
}

const WEIGHT = { alike: 4, answersFor: 3, dutyWord: 1, sameCategory: 1, refused: -3 } as const;
const MOST_WORDS = 3;
const MOST = 8;

/** Hits that are much weaker than the best one share only everyday words: they prove nothing. */
export const LEAST_SHARE = 0.35;

/** The likeness of each hit as a share of the best one's, without those that are too weak. */
export function shares(
  hits: readonly { readonly id: string; readonly score: number }[],
): Map<string, number> {
  const best = Math.max(...hits.map(({ score }) => score));
  return new Map(
    hits.flatMap(({ id, score }): [string, number][] =>
      best > 0 && score / best >= LEAST_SHARE ? [[id, score / best]] : [],
    ),
  );
}

function proposal(one: UnitEvidence, category: string): UnitProposal {
  const alike = one.alike.reduce((sum, share) => sum + share, 0);
  const words = one.dutyWords.slice(0, MOST_WORDS);
  const parts: readonly (readonly [number, string])[] = [
    // The tenth alike suggestion says little more than the third.
    [WEIGHT.alike * Math.log2(1 + alike), `办理过 ${one.alike.length} 件同类建议`],
    [one.answersFor ? WEIGHT.answersFor : 0, `分管“${category}”`],
    [WEIGHT.dutyWord * words.length, `职责包含“${words.join('”“')}”`],
    [
      WEIGHT.sameCategory * Math.log2(1 + one.sameCategory),
      `办理过 ${one.sameCategory} 件“${category}”类建议`,
    ],
    [WEIGHT.refused * one.refused, `曾申请退办 ${one.refused} 件同类建议，后改交其他单位`],
  ];
  const told = parts.filter(([points]) => points !== 0);
  return {
    unitId: one.id,
    name: one.name,
    score: told.reduce((sum, [points]) => sum + points, 0),
    reasons: [...told].sort(([a], [b]) => b - a).map(([, text]) => text),
  };
}

/** The best first; only units for which something speaks. */
export function rankUnits(evidence: readonly UnitEvidence[], category: string): UnitProposal[] {
  return evidence
    .map((one) => proposal(one, category))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.name.localeCompare(b.name, 'zh-CN'))
    .slice(0, MOST);
}

/** Pairs of neighbouring characters that say nothing of a matter. */
const EMPTY_WORD =
  /^(关于|建议|加强|进一步|推进|推动|解决|工作|问题|管理|建设|我县|我镇|全县|全镇|有关|相关|完善|提升|加快)$/;
const PART = /[^\p{Script=Han}]+|关于|的建议|建议|加强|进一步|推进|推动|解决|完善|提升|加快|问题|工作/u;

/** Words of two and more characters that a title and a duty share, the longest first, none inside another. */
export function sharedWords(title: string, duty: string): string[] {
  const words = new Set<string>();
  for (const part of title.split(PART).filter((one) => one.length >= 2)) {
    for (let from = 0; from < part.length - 1; ) {
      let to = from;
      while (to < part.length && duty.includes(part.slice(from, to + 1))) to += 1;
      if (to - from >= 2 && !EMPTY_WORD.test(part.slice(from, to))) words.add(part.slice(from, to));
      from = Math.max(to, from + 1);
    }
  }
  const list = [...words].sort((a, b) => b.length - a.length);
  return list.filter((word) => !list.some((other) => other !== word && other.includes(word)));
}
