/** Proves that a replay sends every line through a listening server, keeps each text as it was, and gives the answers. */
import { Reads } from '../../src/common/database/connections.js';
import { ReplayClient } from '../../src/tools/replay/client.js';
import { parseReplayFile } from '../../src/tools/replay/lines.js';
import { ReplayPeople } from '../../src/tools/replay/people.js';
import { Replay } from '../../src/tools/replay/run.js';
import { tableOf } from '../../src/tools/replay/table.js';
import { reportOf, Tally } from '../../src/tools/replay/tally.js';
import { categoriesOf, targetsOf } from '../../src/tools/replay/targets.js';
import { type StandIn, startStandIn } from '../../src/wechat-stand-in/stand-in.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';

/** Made up; the authors repeat, the texts hold what keyboards and phones bring. */
const TEXTS = [
  '村口的路灯坏了三个月，晚上看不见路。',
  '𠮷家门前的水沟堵了😀，一下雨就淹。',
  '第一行\r\n第二行\n\n第四行，学校门口没有斑马线。',
  `工厂夜里排放，${'臭'.repeat(4_900)}`,
  '　　公交车　一小时　一班，　等不到。　　',
  '老板拖欠工资"三个月"，\\n 不给说法 <b>请帮忙</b>',
  '加我微信，日赚三百，无抵押贷款',
  'ＷＩＦＩ信号差，ｅｍａｉｌ也收不到；\t表格里还有制表符',
];
const ANSWERS = ['已到现场看过，这个月底前处理好。', '好', null];

function madeUpFile(count: number): string {
  const lines = Array.from({ length: count }, (_, n) => {
    const answer = ANSWERS[n % ANSWERS.length];
    const given = answer ? { answer, answeredAt: '2026-01-03T10:00:00+08:00' } : {};
    const text = TEXTS[n % TEXTS.length];
    return JSON.stringify({
      author: `留言人${n % 7}`,
      subject: `演示数据 ${n + 1}`,
      text,
      at: '2026-01-01T10:00:00+08:00',
      ...given,
    });
  });
  return `\ufeff${lines.join('\n')}\n`;
}

describe.each(DATABASES)('a replay on %s', (kind) => {
  let test: TestApp;
  let standIn: StandIn;
  let county: TestCounty;
  let url: string;

  beforeAll(async () => {
    standIn = await startStandIn();
    test = await startApp(kind, { DEMO_MODE: '1', ...standIn.env });
    county = await makeCounty(test);
    for (const index of [0, 1, 2] as const) await county.deputy(index);
    await test.app.listen(0, '127.0.0.1');
    url = await test.app.getUrl();
  });
  afterAll(async () => {
    await test.close();
    await standIn.close();
  });

  const replay = async (answers: boolean, rate: number | null) => {
    const { lines, broken } = parseReplayFile(madeUpFile(20));
    expect(broken).toEqual([]);
    const client = new ReplayClient(url);
    const tally = new Tally();
    const targets = await targetsOf(client, lines.length, answers);
    let done = 0;
    const options = {
      targets,
      categories: await categoriesOf(client),
      answers,
      rate,
      advance: () => (done += 1),
    };
    await new Replay(new ReplayPeople(client), tally, options).run(lines);
    expect(done).toBe(20);
    const facts = { url, startedAt: '', seconds: 1, answers, rate, again: client.again };
    return { tally, facts };
  };
  const count = async (sql: string) => Number((await test.app.get(Reads).one<{ n: number }>(sql))?.n);

  it('keeps every message exactly once and exactly as it was sent', async () => {
    const { tally, facts } = await replay(false, null);
    expect(tally).toMatchObject({
      sent: 20,
      accepted: 18,
      screened: 2,
      readBack: 20,
      refused: [],
      lost: [],
      changed: [],
    });
    expect(tally.clean).toBe(true);
    expect(await count('SELECT COUNT(*) AS n FROM message')).toBe(20);
    expect(await count("SELECT COUNT(*) AS n FROM account WHERE openid LIKE 'replay-%'")).toBe(7);
    expect(await count('SELECT COUNT(DISTINCT station_id) AS n FROM message')).toBe(2);
    expect(tableOf(tally, facts)).toContain('全部受理或等待审核');
    expect(JSON.stringify(reportOf(tally, facts))).not.toContain('路灯');
  });

  it('answers as the deputy who was asked, and says which answers it did not send', async () => {
    const { tally } = await replay(true, 200);
    expect(tally).toMatchObject({
      sent: 20,
      accepted: 18,
      screened: 2,
      refused: [],
      refusedAnswers: [],
      lost: [],
    });
    const short = tally.skippedAnswers.filter(({ why }) => why.includes('不足'));
    const behind = tally.skippedAnswers.filter(({ why }) => why.includes('审核'));
    expect(tally.answered + short.length + behind.length).toBe(14);
    expect(short.length).toBeGreaterThan(0);
    expect(
      await count(
        "SELECT COUNT(*) AS n FROM message WHERE state = 'answered' AND answered_by_id = deputy_id",
      ),
    ).toBe(tally.answered);
  });

  it('names what the server refuses, with its sentence', async () => {
    const client = new ReplayClient(url);
    const tally = new Tally();
    const options = {
      targets: [{ id: county.stationId, deputies: [] }],
      categories: await categoriesOf(client),
      answers: false,
      rate: null,
    };
    const long = JSON.stringify({ author: 'A', subject: '', text: '长'.repeat(5_001) });
    await new Replay(new ReplayPeople(client), tally, options).run(parseReplayFile(long).lines);
    expect(tally.clean).toBe(false);
    expect(tally.refused).toEqual([{ line: 1, why: expect.stringContaining('5000') }]);
  });
});
