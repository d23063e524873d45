/** Proves that places keep their order and distance on the sheet, and that all of them fit. */
import { readableLabels, sheetOf } from './projection';

const A = { lat: 30, lng: 115 };
const B = { lat: 30.2, lng: 115.3 };

it('keeps north up, east right, and everything inside', () => {
  const sheet = sheetOf([A, B], 800, 500);
  const [a, b] = [sheet.at(A), sheet.at(B)];
  expect(b.x).toBeGreaterThan(a.x);
  expect(b.y).toBeLessThan(a.y);
  for (const { x, y } of [a, b]) {
    expect(x).toBeGreaterThanOrEqual(27.9);
    expect(x).toBeLessThanOrEqual(772.1);
    expect(y).toBeGreaterThanOrEqual(27.9);
    expect(y).toBeLessThanOrEqual(472.1);
  }
});

it('has one scale in both directions', () => {
  const sheet = sheetOf([A, B], 800, 500);
  const north = sheet.at({ lat: 30.1, lng: 115 }).y;
  expect((sheet.at(A).y - north) / sheet.perKm).toBeCloseTo(11.13, 1);
  const east = sheet.at({ lat: 30, lng: 115.1 }).x;
  expect((east - sheet.at(A).x) / sheet.perKm).toBeCloseTo(9.63, 1);
  expect(sheet.gridKm * sheet.perKm).toBeGreaterThanOrEqual(70);
});

it('puts a single place in the middle, and bears none', () => {
  expect(sheetOf([A], 800, 500).at(A)).toEqual({ x: 400, y: 250 });
  expect(sheetOf([], 800, 500).perKm).toBeGreaterThan(0);
});

it('leaves out a label that would lie on another', () => {
  const label = (id: string, x: number, y: number) => ({ id, x, y, text: '下湾村代表联络站' });
  const kept = readableLabels([
    label('a', 100, 100),
    label('b', 150, 104),
    label('c', 150, 130),
    label('d', 300, 100),
  ]);
  expect([...kept]).toEqual(['a', 'c', 'd']);
});
