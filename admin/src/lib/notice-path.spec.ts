/** Proves that each notice leads to a page that the console has at that door. */
import { BOXES } from '../pages/unit-desk/boxes';
import { noticePath } from './notice-path';

describe('a notice', () => {
  it.each([
    ['admin', 'message', '/messages?id=x'],
    ['admin', 'suggestion', '/suggestions?id=x'],
    ['admin', 'return_visit', '/suggestions/return-visits?id=x'],
    ['admin', 'assignment', null],
    ['unit', 'assignment', '/unit/to-answer?id=x'],
    ['unit', 'suggestion', '/unit/to-answer'],
    ['unit', 'message', null],
  ] as const)('at the door %s of a %s leads to %s', (door, subjectType, path) => {
    expect(noticePath(door, { subjectType, subjectId: 'x' })).toBe(path);
  });

  it('leads a unit to a box that is there', () => {
    const path = noticePath('unit', { subjectType: 'assignment', subjectId: 'x' });
    expect(BOXES.map((box) => box.path)).toContain(path?.split('?')[0]);
  });
});
