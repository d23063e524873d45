/** Proves distances against known ones, and that a box never cuts into its circle. */
import fc from 'fast-check';
import { boxAround, distanceM } from './geo.js';

const BEIJING = { lat: 39.9042, lng: 116.4074 };
const SHANGHAI = { lat: 31.2304, lng: 121.4737 };

describe('geo', () => {
  it('knows how far Shanghai is from Beijing', () => {
    expect(Math.round(distanceM(BEIJING, SHANGHAI) / 1000)).toBe(1067);
    expect(distanceM(BEIJING, BEIJING)).toBe(0);
  });

  it('holds every point of the circle in the box', () => {
    const lat = fc.double({ min: 3, max: 54, noNaN: true });
    const lng = fc.double({ min: 73, max: 135, noNaN: true });
    const off = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(lat, lng, off, off, (lat, lng, dLat, dLng) => {
        const center = { lat, lng };
        const point = { lat: lat + dLat, lng: lng + dLng };
        const box = boxAround(center, distanceM(center, point) + 1);
        expect(point.lat).toBeGreaterThanOrEqual(box.south);
        expect(point.lat).toBeLessThanOrEqual(box.north);
        expect(point.lng).toBeGreaterThanOrEqual(box.west);
        expect(point.lng).toBeLessThanOrEqual(box.east);
      }),
    );
  });
});
