/** What an entry code may point at, and the address printed for it. Pure. */
export const CODE_TARGETS = ['station', 'deputy'] as const;
export type CodeTargetKind = (typeof CODE_TARGETS)[number];

export interface CodeTarget {
  readonly kind: CodeTargetKind;
  readonly id: string;
}

/** 14 letters of 54: more than 80 bits, and short enough to read out and type. */
export const CODE_LENGTH = 14;
export const CODE_PATTERN = /^[0-9A-Za-z]{6,32}$/;

/** Key of the unique index that allows one living code for each target. */
export function liveKey(target: CodeTarget): string {
  return `${target.kind}:${target.id}`;
}

/** An ordinary link: a browser opens the web page, WeChat may open the mini-program for the same address. */
export function codeUrl(publicUrl: string, kind: CodeTargetKind, code: string): string {
  return `${publicUrl}/${kind === 'station' ? 's' : 'd'}/${code}`;
}
