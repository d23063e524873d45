/** Proves that every notice of what follows an answer fits a template of 20 characters, and leaves no place unfilled. */
import { FOLLOW_NOTICES, VISIT_NOTICES } from './follow-notices.text.js';

it('titles fit, and bodies name only what the notices fill in', () => {
  const all = [...Object.values(FOLLOW_NOTICES).flat(), ...Object.values(VISIT_NOTICES)];
  expect(all.length).toBeGreaterThan(15);
  for (const { title, body } of all) {
    expect([title, Array.from(title).length <= 20]).toEqual([title, true]);
    const places = [...body.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect([title, places.filter((name) => !['s', 'u', 'to', 'day'].includes(String(name)))]).toEqual([
      title,
      [],
    ]);
  }
});
