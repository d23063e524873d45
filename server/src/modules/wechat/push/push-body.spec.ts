/** Proves that an event in XML reads as the same event in JSON, and that nothing declared, endless or broken is taken in. */
import { AppError } from '../../../common/errors/app-error.js';
import { PUSH_MOST, readPush } from './push-body.js';

const refusal = (text: string): string => {
  try {
    readPush(text);
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'taken';
};

it('reads the example of WeChat in both formats alike', () => {
  const xml = `<xml>
    <ToUserName><![CDATA[gh_97417a04a28d]]></ToUserName>
    <FromUserName><![CDATA[o9AgO5Kd5ggOC-bXrbNODIiE3bGY]]></FromUserName>
    <CreateTime>1714037059</CreateTime>
    <MsgType><![CDATA[event]]></MsgType>
    <Event><![CDATA[wxa_media_check]]></Event>
    <trace_id>00123</trace_id>
    <result><suggest><![CDATA[risky]]></suggest><label>20001</label></result>
    <detail><strategy>content_model</strategy></detail>
    <detail><strategy>keyword</strategy></detail>
  </xml>`;
  const json = JSON.stringify({
    ToUserName: 'gh_97417a04a28d',
    FromUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
    CreateTime: '1714037059',
    ...{ MsgType: 'event', Event: 'wxa_media_check', trace_id: '00123' },
    result: { suggest: 'risky', label: '20001' },
    detail: [{ strategy: 'content_model' }, { strategy: 'keyword' }],
  });
  expect(readPush(xml)).toEqual(readPush(json));
  expect(readPush(`\uFEFF\n<?xml version="1.0" encoding="UTF-8"?>${xml}`)).toEqual(readPush(json));
});

it('reads an empty body as nothing, and words with signs as they are', () => {
  expect([readPush(''), readPush('  '), readPush('[]'), readPush('3')]).toEqual([{}, {}, {}, {}]);
  expect(readPush('<xml><a><![CDATA[<!-- & ]]></a></xml>')).toEqual({ a: '<!-- & ' });
  // What would be expanded elsewhere stays a text.
  expect(readPush('<xml><a>&lol;&#65;&amp;</a></xml>')).toEqual({ a: '&lol;&#65;&amp;' });
});

const LOL = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');

it.each([
  ['an entity bomb', `<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY l0 "lol">${LOL}]><xml><a>&l9;</a></xml>`],
  ['a file of ours', '<!DOCTYPE xml [<!ENTITY f SYSTEM "file:///etc/passwd">]><xml><a>&f;</a></xml>'],
  ['a type from elsewhere', '<!doctype xml SYSTEM "http://127.0.0.1/x.dtd"><xml/>'],
  ['a declaration inside', '<xml><a>1</a><!ENTITY b "c"></xml>'],
  ['too much', `<xml><a>${'x'.repeat(PUSH_MOST)}</a></xml>`],
  ['no end', '<xml><a>1</a>'],
  ['crossed elements', '<xml><a><b></a></b></xml>'],
  ['two roots', '<xml><a>1</a></xml><xml><a>2</a></xml>'],
  ['another root', '<html><a>1</a></html>'],
  ['no element in the root', '<xml>1</xml>'],
  ['endless depth', `<xml>${'<a>'.repeat(2000)}${'</a>'.repeat(2000)}</xml>`],
  ['a way to the prototype', '<xml><__proto__><a>1</a></__proto__></xml>'],
])('refuses %s', (_name, text) => {
  expect(refusal(text)).toBe('bad_xml');
  expect(Reflect.get({}, 'a')).toBeUndefined();
});

it('refuses broken JSON', () => {
  expect(refusal('{"a":')).toBe('bad_json');
});
