// Proves which codes are ours: printed links, mini-program scenes, and nothing else.
import { parseLink } from './scan';

test.each([
  ['https://example.org/s/ABCD2345', { kind: 's', code: 'ABCD2345' }],
  ['/d/K7_x-9Qa', { kind: 'd', code: 'K7_x-9Qa' }],
  ['https://example.org/i/tokenTOKEN123?from=x', { kind: 'i', code: 'tokenTOKEN123' }],
  ['s=ABCD2345', { kind: 's', code: 'ABCD2345' }],
  ['packages/citizen/landing/index?scene=s%3DABCD2345', { kind: 's', code: 'ABCD2345' }],
])('%s is ours', (text, link) => expect(parseLink(text)).toEqual(link));

test.each(['https://example.org/', 'https://example.org/station?id=1', '你好', '/s/ab'])(
  '%s is not',
  (text) => expect(parseLink(text)).toBeNull(),
);
