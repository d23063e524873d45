// The host learns here from the built base.wxml what each numbered component is, shows and listens to, as the phone does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One numbered template of Taro: `nn` in the data names it. */
export interface Template {
  readonly tag: string;
  /** Attribute → key in the node's data. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Events that the phone hands to the page. */
  readonly events: ReadonlySet<string>;
}

const TEMPLATE = /<template name="tmpl_0_(\w+)">(.*?)<\/template>/gs;
const ELEMENT = /<([a-z][\w-]*)\s([^>]*?)\/?>/;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const KEY = /\bi\.(p\d+|cl|st|uid|sid)\b/;

function read(body: string): Template {
  const [, tag = '', written = ''] = ELEMENT.exec(body) ?? [];
  const attributes = new Map<string, string>();
  const events = new Set<string>();
  for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) {
    const event = /^(?:bind|catch):?(\w+)$/.exec(name)?.[1];
    const key = KEY.exec(value)?.[1];
    if (event && value === 'eh') events.add(event);
    else if (key) attributes.set(name, key);
  }
  return { tag, attributes, events };
}

/** All templates of a built package, by their number. */
export function readTemplates(dist: string): ReadonlyMap<string, Template> {
  const text = readFileSync(join(dist, 'base.wxml'), 'utf8');
  // Fields have one template with and one without the keyboard; both take the same attributes.
  return new Map(
    [...text.matchAll(TEMPLATE)]
      .filter(([, , body = '']) => !body.startsWith('<template'))
      .map(([, number = '', body = '']) => [number.replace(/_(?:focus|blur)$/, ''), read(body)]),
  );
}
