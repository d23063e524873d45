/** Proves on both databases that statutory divisions come in whole, twice without a change, and go on after a break. */
import { DatabaseConnections, Reads } from '../../src/common/database/connections.js';
import { UnitOfWork } from '../../src/common/database/unit-of-work.js';
import { Clock } from '../../src/common/time/clock.js';
import { DivisionSource } from '../../src/modules/regions/import/division-source.js';
import { RegionImport } from '../../src/modules/regions/import/region-import.js';
import { DATABASES, startApp, type TestApp } from '../support/app.js';

/** Two small provinces stand for the country. */
class SmallCountry extends DivisionSource {
  override provinces() {
    return super.provinces().filter(({ digits }) => digits === '46' || digits === '64');
  }
}

describe.each(DATABASES)('regions import on %s', (kind) => {
  let test: TestApp;
  let reads: Reads;
  let regions: RegionImport;
  const source = new SmallCountry();
  const snapshot = async () => ({
    regions: await reads.rows('SELECT * FROM region ORDER BY code'),
    offices: await reads.rows('SELECT * FROM office ORDER BY region_code'),
  });

  beforeAll(async () => {
    test = await startApp(kind);
    const get = <T>(type: new (...args: never[]) => T) => test.app.get<T>(type as never, { strict: false });
    reads = get(Reads);
    regions = new RegionImport(source, get(DatabaseConnections), get(UnitOfWork), get(Clock));
  });
  afterAll(async () => {
    source.close();
    await test.close();
  });

  it('brings one county with its ancestors and offices, and changes nothing the second time', async () => {
    const written = await regions.county('421182');
    expect(written).toBe(source.count('421182') + 2);
    await test.app
      .get(UnitOfWork)
      .run((tx) => tx.write("UPDATE region SET lat = 29.85, lng = 115.56 WHERE code = '421182000000'"));
    const before = await snapshot();
    expect(before.regions.length).toBe(written);
    expect(before.offices.length).toBe(13);
    expect(await regions.county('421182000000')).toBe(written);
    expect(await snapshot()).toEqual(before);
    const [town] = await reads.rows<{ full_name: string }>(
      "SELECT full_name FROM region WHERE code = '421182100000'",
    );
    expect(town?.full_name).toBe('湖北省黄冈市武穴市梅川镇');
  });

  it('takes a city that is its own only county for one place', async () => {
    await regions.county('441900');
    const rows = await reads.rows(
      "SELECT code, parent_code, level, full_name, path FROM region WHERE code LIKE '4419%' ORDER BY path LIMIT 2",
    );
    expect(rows).toMatchObject([
      {
        code: '441900000000',
        parent_code: '440000000000',
        level: 'county',
        full_name: '广东省东莞市',
        path: '/44/4419/441900/',
      },
      { parent_code: '441900000000', full_name: '广东省东莞市东城街道' },
    ]);
  });

  it('does not take a county listed again as its own town for a place below it', async () => {
    await regions.county('350527');
    expect(await reads.rows("SELECT level, name FROM region WHERE code LIKE '350527%'")).toEqual([
      { level: 'county', name: '金门县' },
    ]);
  });

  it('refuses a code that is no county', async () => {
    for (const code of ['999999', '42', '4211820', "421182' OR 1=1"]) {
      await expect(regions.county(code)).rejects.toMatchObject({ code: 'no_region_import' });
    }
  });

  it('goes on after a break where it stopped, and skips what is done', async () => {
    let advanced = 0;
    const breaking = regions.country({
      advance: (rows, place) => {
        if (place.startsWith('宁夏') && advanced > source.count('46')) throw new Error('power cut');
        advanced += rows;
      },
    });
    await expect(breaking).rejects.toThrow('power cut');
    const seen = new Map<string, number>();
    const written = await regions.country({
      advance: (rows, place) => void seen.set(place, (seen.get(place) ?? 0) + rows),
    });
    expect(written).toBe(source.count('64'));
    expect(Object.fromEntries(seen)).toEqual({
      海南省: source.count('46'),
      宁夏回族自治区: source.count('64'),
    });
    const rows = await reads.one<{ n: number }>(
      "SELECT COUNT(*) AS n FROM region WHERE path LIKE '/46/%' OR path LIKE '/64/%'",
    );
    expect(rows?.n).toBe(source.count('46') + source.count('64'));
    expect(await regions.country({ advance: () => undefined })).toBe(0);
  });
});
