/** Proves codes, paths, full names and office names of imported divisions. */
import { officeRecord, regionCode, regionPath, regionRecord } from './division-rows.js';
import type { Division } from './division-source.js';

const chain = (...divisions: Division[]) =>
  divisions.reduce<ReturnType<typeof regionRecord> | null>((parent, one) => regionRecord(one, parent), null);

describe('rows of divisions', () => {
  it('pads the code and writes the path', () => {
    expect(regionCode('421182')).toBe('421182000000');
    expect(regionPath('42')).toBe('/42/');
    expect(regionPath('421182100201')).toBe('/42/4211/421182/421182100/421182100201/');
  });

  it('says a full name as people do', () => {
    const village = chain(
      { level: 'province', digits: '42', name: '湖北省' },
      { level: 'city', digits: '4211', name: '黄冈市' },
      { level: 'county', digits: '421182', name: '武穴市' },
      { level: 'town', digits: '421182100', name: '梅川镇' },
    );
    expect(village).toMatchObject({ fullName: '湖北省黄冈市武穴市梅川镇', parentCode: '421182000000' });
    const district = chain(
      { level: 'province', digits: '11', name: '北京市' },
      { level: 'city', digits: '1101', name: '市辖区' },
      { level: 'county', digits: '110101', name: '东城区' },
    );
    expect(district).toMatchObject({ name: '东城区', fullName: '北京市东城区', path: '/11/1101/110101/' });
  });

  it.each([
    ['county', '武穴市', '武穴市人大常委会办公室'],
    ['town', '梅川镇', '梅川镇人大主席团'],
    ['town', '龙坪乡', '龙坪乡人大主席团'],
    ['town', '巴彦苏木', '巴彦苏木人大主席团'],
    ['town', '武穴街道', '武穴街道人大工委'],
    ['town', '城关街道办事处', '城关街道人大工委'],
    ['town', '经济开发区', '经济开发区人大工委'],
  ] as const)('names the office of a %s %s', (level, name, office) => {
    const row = regionRecord({ level, digits: level === 'county' ? '421182' : '421182100', name }, null);
    expect(officeRecord(row)?.name).toBe(office);
  });

  it('has no office in a village', () => {
    expect(
      officeRecord(regionRecord({ level: 'village', digits: '421182100201', name: '某村委会' }, null)),
    ).toBeNull();
  });
});
