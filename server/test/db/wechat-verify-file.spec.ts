/** Proves that the file by which WeChat knows this domain is served at the root, and nothing else by that way. */
import { startApp } from '../support/app.js';
import { stranger } from '../support/people.js';

it('serves the configured file with its one line, and only when it is configured', async () => {
  const test = await startApp('sqlite', { WECHAT_VERIFY_FILE: 'aB3_x-9.txt', WECHAT_VERIFY_TEXT: '0f8e6a' });
  const ask = stranger(test);
  const file = await ask('GET', '/aB3_x-9.txt?from=wechat');
  expect([file.status, file.bytes.toString(), file.headers['content-type']]).toEqual([
    200,
    '0f8e6a',
    'text/plain; charset=utf-8',
  ]);
  expect((await ask('GET', '/other.txt')).bytes.toString()).not.toBe('0f8e6a');
  await test.close();
  const bare = await startApp('sqlite');
  expect((await stranger(bare)('GET', '/aB3_x-9.txt')).bytes.toString()).not.toBe('0f8e6a');
  await bare.close();
});
