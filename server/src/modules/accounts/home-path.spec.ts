/** Proves that an account belongs to the smallest region that holds all its roles, never to a larger or a foreign one. */
import { homePath } from './home-path.js';

describe('the home of an account', () => {
  it.each([
    [[], ''],
    [['/99/9901/'], '/99/9901/'],
    [['/99/9901/990121/1/', '/99/9901/990121/'], '/99/9901/990121/'],
    [['/99/9901/990121/990121100/', '/99/9901/990121/990121101/'], '/99/9901/990121/'],
    [['/99/9901/', '/42/4211/'], ''],
    [['/99/9901/', '/99/9902/', '/99/9901/990121/'], '/99/'],
    [['/99/990/', '/99/9901/'], '/99/'],
  ])('of %j is %j', (paths, home) => expect(homePath(paths)).toBe(home));
});
