/** What the stand-in answers when all is well, service by service. */
import { createHash, randomUUID } from 'node:crypto';
import QRCode from 'qrcode';
import sharp from 'sharp';
import type { WechatService } from '../modules/wechat/wechat.contract.js';
import type { World } from './world.js';

type Body = Readonly<Record<string, unknown>>;
/** A JSON body, the bytes of an image, or an errcode. */
export type Answer = object | Buffer | number;
type Answering = (world: World, body: Body) => Answer | Promise<Answer>;

/** Words by which a text is found risky or doubtful, so that people can try it by hand. */
const RISKY = /违规样例|风险样例/;
const DOUBTFUL = /可疑样例/;
const VISIT_OVER = /^o-gone/;

export const ANSWERS: Readonly<Record<WechatService, Answering>> = {
  login: (world, { js_code }) => {
    const openid = world.codes.spend(String(js_code));
    if (typeof openid === 'number') return openid;
    const session_key = Buffer.from(randomUUID()).toString('base64');
    return { openid, session_key, unionid: `u-${openid}` };
  },
  token: (world, { force_refresh }) => world.stableToken(force_refresh === true),
  code: (_world, { scene, width = 430 }) => roundCode(String(scene), Number(width)),
  phone: (_world, { code, openid }) => {
    if (!/^demo-/.test(String(code))) return 40029;
    const purePhoneNumber = demoNumber(String(openid));
    return {
      errcode: 0,
      phone_info: { phoneNumber: `+86${purePhoneNumber}`, purePhoneNumber, countryCode: '86' },
    };
  },
  notify: (_world, { touser }) =>
    /^o-(refuses|no-)/.test(String(touser)) ? 43101 : { errcode: 0, errmsg: 'ok' },
  text: (_world, { openid, content }) => {
    if (VISIT_OVER.test(String(openid))) return 61010;
    const suggest = RISKY.test(String(content))
      ? 'risky'
      : DOUBTFUL.test(String(content))
        ? 'review'
        : 'pass';
    const result = { suggest, label: suggest === 'pass' ? 100 : 20001 };
    return { errcode: 0, errmsg: 'ok', trace_id: randomUUID(), result, detail: [] };
  },
  image: (world, { media_url }) => ({
    errcode: 0,
    errmsg: 'ok',
    trace_id: world.takeImage(String(media_url)),
  }),
  link: (world, { path, query }) => {
    const name = createHash('sha256')
      .update(`${path}?${query}#${world.count('link')}`)
      .digest('base64url')
      .slice(0, 12);
    return { errcode: 0, errmsg: 'ok', url_link: `https://wxaurl.cn/${name}` };
  },
};

/** A number that nobody has (the 1xx00000 block), the same for the same person. */
function demoNumber(openid: string): string {
  const digits = createHash('sha256').update(openid).digest().readUInt32BE() % 10_000;
  return `1380000${String(digits).padStart(4, '0')}`;
}

/** Round like WeChat's, and readable: a QR code of the scene in a ring. */
async function roundCode(scene: string, width: number): Promise<Buffer> {
  const { modules } = QRCode.create(scene, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const [centre, inner] = [width / 2, width * 0.6];
  const [step, from] = [inner / size, centre - inner / 2];
  const dots: string[] = [];
  for (let at = 0; at < size * size; at += 1) {
    const [row, column] = [Math.floor(at / size), at % size];
    if (modules.get(row, column) !== 1) continue;
    const place = `x="${from + column * step}" y="${from + row * step}"`;
    dots.push(`<rect ${place} width="${step}" height="${step}"/>`);
  }
  const rays = Array.from({ length: 72 }, (_, index) => {
    const long = (scene.charCodeAt(index % scene.length) + index) % 3;
    const far = width * (0.45 + long * 0.015);
    return `<line x1="${centre}" y1="${centre - width * 0.44}" x2="${centre}" y2="${centre - far}" transform="rotate(${index * 5} ${centre} ${centre})"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}"><rect width="100%" height="100%" fill="#fff"/><g stroke="#07c160" stroke-width="${width / 90}" stroke-linecap="round">${rays.join('')}</g><g fill="#111">${dots.join('')}</g></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
