/** Runs the contestants against each other in short slices of shuffled order, because absolute figures swing on shared machines. */
import autocannon, { type Request } from 'autocannon';
import type { Contestant, Work } from './works.js';

const WARM_UP = 3;

export interface Slice {
  readonly contestant: Contestant;
  readonly round: number;
  readonly perSecond: number;
  /** Microseconds of the contestant's process per request. */
  readonly cpuMicros: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers that were not 2xx, and connections that broke: must be 0. */
  readonly failed: number;
}
export interface Contest {
  readonly urls: Readonly<Record<Contestant, string>>;
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
}

async function cpuSeconds(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const [, value] = /^process_cpu_seconds_total ([\d.e+-]+)/m.exec(metrics) ?? [];
  if (value === undefined) throw new Error(`${url}/metrics tells no CPU time`);
  return Number(value);
}

async function slice(contest: Contest, work: Work, contestant: Contestant, round: number): Promise<Slice> {
  const url = contest.urls[contestant];
  const before = await cpuSeconds(url);
  const result = await autocannon({
    url,
    connections: contest.connections,
    duration: contest.seconds,
    requests: [{ setupRequest: (request: Request) => ({ ...request, ...work.request(contestant) }) }],
  });
  const used = (await cpuSeconds(url)) - before;
  const answered = result['2xx'] + result.non2xx;
  return {
    contestant,
    round,
    perSecond: answered / result.duration,
    cpuMicros: (used * 1e6) / Math.max(answered, 1),
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}

/** Warm-up slices, which are not counted (V8 compiles what runs often), then `rounds` of both in random order. */
export async function compete(
  contest: Contest,
  work: Work,
  tell: (round: number) => void,
): Promise<readonly Slice[]> {
  const slices: Slice[] = [];
  for (let round = 1 - WARM_UP; round <= contest.rounds; round += 1) {
    const order: Contestant[] = Math.random() < 0.5 ? ['ours', 'bare'] : ['bare', 'ours'];
    for (const contestant of order) {
      const one = await slice(contest, work, contestant, round);
      if (round > 0) slices.push(one);
    }
    tell(round);
  }
  return slices;
}

/** Sends one request and gives its answer. @throws Error unless it is 2xx */
export async function ask(
  contest: Contest,
  work: Work,
  contestant: Contestant,
  given?: Request,
): Promise<string> {
  const request = given ?? work.request(contestant);
  const response = await fetch(`${contest.urls[contestant]}${request.path ?? '/'}`, {
    method: request.method ?? 'GET',
    headers: request.headers as Record<string, string> | undefined,
    body: request.body as string | undefined,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${work.name} ${contestant}: ${response.status} ${text}`);
  return text;
}
