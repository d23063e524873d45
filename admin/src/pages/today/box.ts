/** What a box of the day is: a number, how urgent it is, and the way to its list. */

/** `late` and `soon` colour a number that is not zero. */
export type Tone = 'late' | 'soon' | 'plain';
export interface Box {
  readonly key: string;
  readonly title: string;
  /** Undefined until it is known. */
  readonly count: number | undefined;
  /** There are more than were counted. */
  readonly more?: boolean;
  readonly link: string;
  readonly tone: Tone;
}
export interface BoxGroup {
  readonly title: string;
  readonly boxes: readonly Box[];
  readonly error?: string;
}
