/** Proves which office's rule binds whom: a requirement from above holds below, and a nearer office may only be stricter. */
import { type OfficeRule, ruleAt } from './totp-rules.js';

const office = (region_path: string, totp_rule: OfficeRule['totp_rule']): OfficeRule => ({
  region_path,
  totp_rule,
});

describe('the rule for one-time codes', () => {
  it.each([
    ['no office', ['/1/2/'], [], 'optional'],
    ['no role', [], [office('/1/', 'required')], 'optional'],
    ['its own office', ['/1/2/'], [office('/1/2/', 'off')], 'off'],
    [
      'the county requires, the town does not use it',
      ['/1/2/'],
      [office('/1/', 'required'), office('/1/2/', 'off')],
      'required',
    ],
    [
      'the county allows, the town does not use it',
      ['/1/2/3/'],
      [office('/1/', 'optional'), office('/1/2/', 'off')],
      'off',
    ],
    [
      'another town requires',
      ['/1/3/'],
      [office('/1/2/', 'required'), office('/1/', 'optional')],
      'optional',
    ],
    [
      'one of two roles allows',
      ['/1/2/', '/1/3/'],
      [office('/1/2/', 'off'), office('/1/3/', 'optional')],
      'optional',
    ],
    [
      'one of two roles requires',
      ['/1/2/', '/1/3/'],
      [office('/1/2/', 'off'), office('/1/3/', 'required')],
      'required',
    ],
  ] as const)('%s', (_, paths, offices, rule) => expect(ruleAt(paths, offices)).toBe(rule));
});
