/** The demo county draws every choice from this seeded generator, so that one seed always gives one county. */

/** Hashes a label into 32 bits (FNV-1a), so that `fork` gives each part of the demo its own stream. */
function hash(label: string): number {
  let value = 0x811c9dc5;
  for (const char of label) {
    value ^= char.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

/** A mulberry32 stream: small, fast, good enough for made-up people; never for secrets. */
export class Rng {
  private state: number;

  /** @param seed any integer; the same seed gives the same stream on every machine. */
  constructor(private readonly seed: number) {
    this.state = seed >>> 0;
  }

  /** A number in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A stream of its own, given by this stream's seed and the label alone (drawing from one never moves the other). */
  fork(label: string): Rng {
    return new Rng((Math.imul(this.seed, 0x9e3779b1) ^ hash(label)) >>> 0);
  }

  /** An integer in [min, max], both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  /** True with probability p. */
  chance(p: number): boolean {
    return this.next() < p;
  }

  /** One of the list. @throws RangeError when the list is empty */
  pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.next() * list.length)];
    if (found === undefined) throw new RangeError('cannot pick from an empty list');
    return found;
  }

  /** One of the values, each as likely as its weight says. @throws RangeError when nothing has weight */
  weighted<T>(rows: readonly (readonly [T, number])[]): T {
    const total = rows.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.next() * total;
    for (const [value, weight] of rows) {
      left -= weight;
      if (left < 0) return value;
    }
    throw new RangeError('cannot pick where nothing has weight');
  }

  /** A new list in random order. */
  shuffle<T>(list: readonly T[]): T[] {
    return list
      .map((value) => ({ value, at: this.next() }))
      .sort((a, b) => a.at - b.at)
      .map((row) => row.value);
  }

  /** Up to n different members of the list. */
  sample<T>(list: readonly T[], n: number): T[] {
    return this.shuffle(list).slice(0, n);
  }

  /** A positive number whose median is `median`; spread 0.5 is tame, 1.2 has a long tail (log-normal). */
  around(median: number, spread: number): number {
    const u = Math.max(this.next(), 1e-9);
    const normal = Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * this.next());
    return median * Math.exp(normal * spread);
  }
}
