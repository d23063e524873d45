/** `npm run replay -- FILE.jsonl` sends real messages to a running server and tells what became of every one. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { ReplayClient } from './replay/client.js';
import { parseReplayFile } from './replay/lines.js';
import { ReplayPeople } from './replay/people.js';
import { Replay } from './replay/run.js';
import { tableOf } from './replay/table.js';
import { type RunFacts, reportOf, Tally } from './replay/tally.js';
import { categoriesOf, targetsOf } from './replay/targets.js';

const USAGE = `用法：npm run replay -- 文件.jsonl [--url 地址] [--answers] [--rate 每秒条数]
  每行一条：{"author","subject","text","at","answer"?,"answeredAt"?}
  --url      正在运行的服务器（默认 http://localhost:3000），须为演示模式
  --answers  把留言发给代表，并以代表身份发出文件中的答复
  --rate     每秒发出多少条（默认不限，8 条同时）`;
const REPORT = 'results/replay.json';

/** A sentence for the person at the console; printed without a stack. */
class Wrong extends Error {}

interface Order {
  readonly file: string;
  readonly url: string;
  readonly answers: boolean;
  readonly rate: number | null;
}

function order(): Order {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string', default: 'http://localhost:3000' },
      answers: { type: 'boolean', default: false },
      rate: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new Wrong(USAGE);
  if (!URL.canParse(values.url)) throw new Wrong(`--url 应为网址，收到的是 ${values.url}`);
  const rate = values.rate === undefined ? null : Number(values.rate);
  if (rate !== null && !(rate > 0 && rate <= 10_000)) throw new Wrong('--rate 应为 0 到 10000 之间的数');
  return { file, url: values.url, answers: values.answers, rate };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Wrong(`文件 ${file} 无法读取：${error instanceof Error ? error.message : error}`);
  }
}

async function main(): Promise<boolean> {
  const { file, url, answers, rate } = order();
  const { lines, broken } = parseReplayFile(read(file));
  const client = new ReplayClient(url);
  const tally = new Tally();
  tally.broken.push(...broken);
  const bar = new cliProgress.SingleBar({
    format: '重放留言 {bar} {percentage}% | {value}/{total}{waits}',
    hideCursor: true,
    noTTYOutput: true,
    notTTYSchedule: 5_000,
  });
  if (!(await client.ready())) throw new Wrong(`服务器 ${url} 没有应答，请先用 npm start 启动。`);
  const categories = await categoriesOf(client);
  const targets = await targetsOf(client, lines.length, answers);
  if (lines.length > 0 && targets.length === 0) throw new Wrong('服务器上没有联络站，留言无处可发。');
  const startedAt = new Date().toISOString();
  const from = performance.now();
  const waits = () => ({ waits: client.again.told > 0 ? ` | 按限速要求等待 ${client.again.told} 次` : '' });
  bar.start(lines.length, 0, waits());
  const advance = () => bar.increment(1, waits());
  const options = { targets, categories, answers, rate, advance };
  await new Replay(new ReplayPeople(client), tally, options).run(lines).finally(() => bar.stop());
  const seconds = (performance.now() - from) / 1000;
  const facts: RunFacts = { url, startedAt, seconds, answers, rate, again: client.again };
  mkdirSync('results', { recursive: true });
  writeFileSync(REPORT, `${JSON.stringify(reportOf(tally, facts), null, 2)}\n`);
  console.log(`${tableOf(tally, facts)}\n明细见 ${REPORT}`);
  return tally.clean;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
