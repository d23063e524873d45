/** Proves the signature and the sealing of pushes by the examples that WeChat publishes, and that nothing altered is opened. */
import { openPush, pushSignature, sealPush } from './push-crypto.js';

/** From WeChat's page on message pushes (消息推送), both modes, app wxba5fad812f8e6fb9. */
const KEY = 'A'.repeat(43);
const APP = 'wxba5fad812f8e6fb9';
const SEALED =
  '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04=';
const EVENT =
  '{"ToUserName":"gh_97417a04a28d","FromUserName":"o9AgO5Kd5ggOC-bXrbNODIiE3bGY","CreateTime":1714112445,"MsgType":"event","Event":"debug_demo","debug_str":"hello world"}';

it.each([
  [
    'the check of the address',
    ['AAAAA', '1714036504', '1514711492'],
    'f464b24fc39322e44b38aa78f5edd27bd1441696',
  ],
  ['a plain push', ['AAAAA', '1714037059', '486452656'], '899cf89e464efb63f54ddac96b0a0a235f53aa78'],
  ['a safe push', ['AAAAA', '1714112445', '415670741', SEALED], '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3'],
  [
    'the example of the enterprise edition',
    [
      'QDG6eK',
      '1409659589',
      '263014780',
      'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==',
    ],
    '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3',
  ],
])('signs %s as WeChat does', (_name, parts, signature) => {
  expect(pushSignature(...parts)).toBe(signature);
});

it('opens what WeChat sealed, and seals what WeChat opens', () => {
  expect(openPush(KEY, APP, SEALED)).toBe(EVENT);
  expect(
    openPush(
      'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
      'wx5823bf96d3bd56c7',
      'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==',
    ),
  ).toBe('1616140317555161061');
  expect(sealPush(KEY, APP, '{"demo_resp":"good luck"}', Buffer.from('707722b803182950'))).toBe(
    'ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==',
  );
  expect(openPush(KEY, APP, sealPush(KEY, APP, '审核结果'))).toBe('审核结果');
});

it.each([
  ['another key', 'B'.repeat(43), APP, SEALED],
  ['another app', KEY, 'wx0000000000000000', SEALED],
  ['a cut text', KEY, APP, SEALED.slice(0, 64)],
  ['no text', KEY, APP, ''],
  ['something else', KEY, APP, Buffer.from('x'.repeat(33)).toString('base64')],
])('opens nothing with %s', (_name, key, app, sealed) => {
  expect(openPush(key, app, sealed)).toBeNull();
});
