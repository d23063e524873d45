/** Proves on both databases that the public reads a unit's answer only when it was found good, or when a person has released it. */
import type { PublicSuggestionView } from '../../src/modules/suggestions/publicity/publicity.dto.js';
import { WechatRules } from '../../src/modules/wechat/wechat-rules.js';
import type { Fault } from '../../src/wechat-stand-in/faults.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { makeUnits, type TestUnits } from '../factories/handling.js';
import { DATABASES } from '../support/app.js';
import { ANSWER, type Voices, voicesOf } from '../support/handling.js';
import { stranger } from '../support/people.js';
import { type WithWechat, withWechat } from '../support/wechat.js';

const START = Date.parse('2026-03-09T02:00:00Z');

describe.each(DATABASES)('answers of units on %s', (kind) => {
  let wechat: WithWechat;
  let county: TestCounty;
  let units: TestUnits;
  let voices: Voices;
  let now = START;

  beforeAll(async () => {
    wechat = await withWechat(kind);
    county = await makeCounty(wechat.test);
    units = await makeUnits(wechat.test);
    voices = voicesOf(wechat.test, county, units);
  });
  afterAll(() => wechat.close());
  beforeEach(async () => {
    now += 70_000;
    await voices.at(new Date(now));
    wechat.standIn.world.faults.clear();
  });

  /** A suggestion for everyone to read, before the first unit's answer. */
  const given = async () => {
    const id = await units.filed(county.deputies[0]);
    await voices.office(`suggestions/${id}/assign`, {
      ...{ units: [{ unitId: units.ids[0], kind: 'lead' }], term: 'normal' },
    });
    await voices.unit(0, id, 'accept', { contactName: '何晓田', contactPhone: '0000-1234567' });
    await voices.unit(0, id, 'plan', { text: '月底前到现场查看。' });
    await voices.deputy(0, `${id}/publicity`, { publicity: 'full' });
    return id;
  };
  const answer = (id: string, text: string) => voices.unit(0, id, 'answer', { ...ANSWER, class: 'A', text });
  const shown = async (id: string) =>
    (
      await stranger(wechat.test)<PublicSuggestionView>('GET', `/api/public/suggestions/${id}`)
    ).body.answers.map(({ text }) => text);

  it('shows a good answer at once', async () => {
    const id = await given();
    expect(await answer(id, ANSWER.text)).toBe('answered');
    expect([await shown(id), (await voices.detail(id)).answers[0]?.heldReason]).toEqual([
      [ANSWER.text],
      null,
    ]);
  });

  it.each<[string, string, Fault | null]>([
    ['doubted', '现场查看了可疑样例的路面', null],
    ['risky, left to a person', '现场查看了违规样例的路面', null],
    ['on the word list', '请加我微信详谈修路的事', null],
    ['not checked (61010)', '路面已经修好，请到现场查看。', { errcode: 61010 }],
    ['not checked (-1)', '路面已经修好，请到现场查看。', { errcode: -1 }],
    ['not answered in time', '路面已经修好，请到现场查看。', { failure: 'silent' }],
    ['answered with garbage', '路面已经修好，请到现场查看。', { failure: 'garbage' }],
  ])(
    'gives an answer that was %s to the deputy and not to the public, until the office releases it',
    async (_name, text, fault) => {
      const id = await given();
      if (fault) wechat.standIn.world.faults.order('text', { ...fault, times: 1 });
      expect(await answer(id, text)).toBe('answered');
      const [mine] = (await voices.detail(id)).answers;
      expect([await shown(id), mine?.text, mine?.heldReason]).toEqual([
        [null],
        text,
        expect.stringMatching(/./),
      ]);
      const path = `/api/admin/suggestions/${id}/answers/${mine?.id}/release`;
      const { office, deputies } = voices.people();
      expect((await (await county.keeper()).ask('POST', path)).status).toBe(403);
      expect((await deputies[0]?.ask('POST', path))?.status).toBe(403);
      expect((await (await county.otherTownOffice()).ask('POST', path)).status).toBe(404);
      expect([(await office.ask('POST', path)).status, (await office.ask('POST', path)).status]).toEqual([
        200, 404,
      ]);
      expect(await shown(id)).toEqual([text]);
    },
  );

  it('refuses what the rule refuses, and keeps nothing of it', async () => {
    await wechat.test.app.get(WechatRules, { strict: false }).set('reject');
    const id = await given();
    expect(await answer(id, '现场查看了违规样例的路面')).toBe('422 text_refused');
    expect([(await voices.detail(id)).answers, await shown(id)]).toEqual([[], []]);
  });
});
