/** "Like this text", for every kind of thing that is searchable: the index proposes, the share of common words decides. */

import { searchTokens } from '@liaison/shared/kernel/text';
import { Injectable } from '@nestjs/common';
import { Search } from './search.js';

export interface SimilarHit {
  readonly id: string;
  /** Share of the shorter text's words that both have, 0 to 1. */
  readonly likeness: number;
}
export interface SimilarOptions {
  readonly most: number;
  /** Not itself. */
  readonly except?: string;
  /** What is less alike is left out; a fifth unless told. */
  readonly least?: number;
}

/** The index ranks by rare words; the best of it is looked at more closely. */
const CANDIDATES = 60;
const LEAST = 0.2;
/** Two short texts with one word in common are not alike. */
const FEWEST = 6;
/** A single Chinese character among the tokens: `c` and five digits. */
const SINGLE = /^c[0-9a-f]{5}$/;

/** How alike two sets of words are. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const token of one) if (other.has(token)) shared += 1;
  return shared / Math.max(FEWEST, Math.min(one.size, other.size));
}

@Injectable()
export class Similar {
  constructor(private readonly search: Search) {}

  /**
   * Things of a type that say much the same as a text, the most alike first.
   * @param type as they were indexed: `message`, `published`, `suggestion`
   */
  async to(type: string, text: string, options: SimilarOptions): Promise<SimilarHit[]> {
    const { most, except, least = LEAST } = options;
    const words = new Set(searchTokens(text));
    const hits = await this.search.candidates(type, [...words], CANDIDATES);
    return hits
      .filter(({ id }) => id !== except)
      .map(({ id, tokens }) => {
        const own = new Set(tokens.split(' ').filter((token) => !SINGLE.test(token)));
        return { id, likeness: likeness(words, own) };
      })
      .filter((hit) => hit.likeness >= least)
      .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? 1 : -1))
      .slice(0, most);
  }
}
