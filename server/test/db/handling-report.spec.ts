/** Proves on both databases that the yearly figures equal the rows, and that the printed report says the same in a sound file. */
import { unzipSync } from 'fflate';
import { Clock } from '../../src/common/time/clock.js';
import type { SuggestionFiguresView } from '../../src/modules/suggestions/report/report.dto.js';
import { makeCounty, type TestCounty } from '../factories/county.js';
import { handled, promiseRow, unitRow } from '../factories/handled.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';
import { takeFile } from '../support/sheets.js';

const AT = new Date('2026-03-01T02:00:00Z');
const NOW = new Date('2026-12-31T02:00:00Z');

/** The text of a Word file; a tag that nothing closes fails. */
function textOf(bytes: Buffer): string {
  const xml = Buffer.from(unzipSync(bytes)['word/document.xml'] ?? []).toString('utf8');
  const open: string[] = [];
  for (const [, close, name, self] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!self) open.push(String(name));
  }
  expect(open).toEqual([]);
  return xml.replace(/<\/w:(p|tc)>/g, '\t').replace(/<[^>]+>/g, '');
}

describe.each(DATABASES.map((kind) => [kind === 'mariadb' ? 'MariaDB' : 'SQLite', kind] as const))(
  'the yearly report on %s',
  (_title, kind) => {
    let test: TestApp;
    let county: TestCounty;

    beforeAll(async () => {
      test = await startApp(kind);
      test.app.get(Clock).set(NOW);
      county = await makeCounty(test);
      const [roads, water] = [await unitRow(test, '县交通运输局'), await unitRow(test, '县水利局')];
      const late = '2026-06-01 00:00:00.000';
      await handled(test, county, { at: AT, unitId: roads, row: { outcome: 'satisfied' } });
      await handled(test, county, { at: AT, unitId: roads, row: { outcome: 'not_evaluated' } });
      await handled(test, county, {
        at: AT,
        unitId: roads,
        row: { outcome: 'unsatisfied', rehandled: 1, key_at: late },
      });
      const promised = await handled(test, county, {
        ...{ at: AT, unitId: water, part: 'promised', answerClass: 'B' },
        row: { outcome: 'basically', category: '农林水利', raised_years: 3, special_at: late },
      });
      await promiseRow(test, promised, water, { moved: 2, rolled: 1, year: 2027, promised_on: '2026-11-01' });
      const open = {
        state: 'handling',
        row: { category: '农林水利', due_at: late },
        partRow: { due_at: late },
      };
      await handled(test, county, { at: AT, unitId: water, part: 'accepted', ...open });
      // Another year and a paper without a unit.
      await handled(test, county, { at: new Date('2025-03-01T02:00:00Z'), unitId: roads });
      await handled(test, county, {
        at: AT,
        unitId: roads,
        state: 'filed',
        part: null,
        row: { assigned_at: null },
      });
    });
    afterAll(() => test.close());

    const figures = async (path = '') =>
      (
        await (
          await county.countyOffice()
        ).ask<SuggestionFiguresView>('GET', `/api/admin/suggestions/figures${path}`)
      ).body;

    it('counts the year’s suggestions, silence apart', async () => {
      const view = await figures('?year=2026');
      expect(view).toMatchObject({
        ...{ year: 2026, regionName: '青禾县', filed: 6, assigned: 5, answered: 4, closed: 4, overdue: 1 },
        closing: { count: 4, of: 6, percent: 66.7 },
        satisfaction: { count: 2, of: 3, percent: 66.7 },
        outcomes: { satisfied: 1, basically: 1, unsatisfied: 1, notEvaluated: 1 },
        ...{ rehandled: 1, special: 1, key: 1 },
        promises: { total: 1, open: 1, kept: 0, moved: 1, rolled: 1, overdue: 1 },
        durable: { yes: 0, rate: { count: 0, of: 0, percent: null } },
      });
      expect(view.byUnit.map(({ name, total, closed, overdue }) => [name, total, closed, overdue])).toEqual([
        ['县交通运输局', 3, 3, 0],
        ['县水利局', 2, 1, 1],
      ]);
      expect(view.byCategory.map(({ name, total }) => [name, total])).toEqual([
        ['交通运输', 4],
        ['农林水利', 2],
      ]);
      expect((await figures('?year=2025')).filed).toBe(1);
      expect(
        (
          await (
            await county.townOffice()
          ).ask<SuggestionFiguresView>('GET', '/api/admin/suggestions/figures?year=2026')
        ).body.filed,
      ).toBe(0);
    });

    it('prints the same numbers in a Word file', async () => {
      const view = await figures('?year=2026');
      const path = '/api/admin/suggestions/report?year=2026';
      const file = await takeFile(test, await county.countyOffice(), path);
      expect(decodeURIComponent(String(file.headers['content-disposition']))).toContain(
        '青禾县2026年代表建议办理情况报告.docx',
      );
      const text = textOf(file.bytes);
      expect(text).toContain('青禾县共立案代表建议6件，已交办5件，已答复4件，已办结4件。办结率66.7%（4/6）');
      expect(text).toContain('未测评的1件单独列出，不计入满意');
      expect(text).toContain('持久解决率暂无可计算的件数');
      for (const { name, total, answered, closed, overdue } of view.byUnit)
        expect(text.replace(/\t+/g, '|')).toContain([name, total, answered, closed, overdue].join('|'));
      expect(text).not.toMatch(/undefined|NaN|null|[a-z]{4,}/);
    });
  },
);
