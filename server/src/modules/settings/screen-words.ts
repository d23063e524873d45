/** The list of words after which a text is looked at: the built-in ones and the installation's own. The screening asks here. */
import type { WordVerdict } from '@liaison/shared/settings/screen-words.text';
import { Injectable } from '@nestjs/common';
import { Reads } from '../../common/database/connections.js';
import { DEFAULT_WORDS } from './screening-words.js';

export interface ScreenWord {
  readonly word: string;
  readonly verdict: WordVerdict;
}
/** Other processes see a change within this time. */
const KEEP_MS = 60_000;

/** Text without the spaces, signs and invisible characters that people put between letters to get past a list. */
export function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{M}\p{Cf}]/gu, '');
}

/** The built-in words with what the own list makes of them. */
export function builtInWords(own: readonly ScreenWord[]): ScreenWord[] {
  const changed = new Map(own.map(({ word, verdict }) => [squeezed(word), verdict]));
  return DEFAULT_WORDS.map((word) => ({ word, verdict: changed.get(word) ?? 'hold' }));
}

@Injectable()
export class ScreenWords {
  private words: readonly ScreenWord[] | null = null;
  private loadedAt = 0;

  constructor(private readonly reads: Reads) {}

  /** Squeezed words, each once: what the installation says of a word goes before the built-in list. */
  async list(): Promise<readonly ScreenWord[]> {
    if (this.words && Date.now() - this.loadedAt < KEEP_MS) return this.words;
    const rows = await this.reads.rows<ScreenWord>('SELECT word, verdict FROM screen_word');
    const own = new Map(rows.map((row) => [squeezed(row.word), row.verdict]));
    for (const word of DEFAULT_WORDS) if (!own.has(word)) own.set(word, 'hold');
    this.words = [...own].map(([word, verdict]) => ({ word, verdict })).filter(({ word }) => word.length > 0);
    this.loadedAt = Date.now();
    return this.words;
  }

  /** Forgets what was read: after a change. */
  forget(): void {
    this.words = null;
  }
}
