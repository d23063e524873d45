/** Reads the body of a push, JSON or XML as the operator has set it at WeChat, into one shape; no entity is ever expanded. Pure. */
import { XMLParser } from 'fast-xml-parser';
import { AppError } from '../../../common/errors/app-error.js';

/** The body of an event, as WeChat sent it; in XML every value is a text. */
export type PushEvent = Readonly<Record<string, unknown>>;

/** Bytes; the real ones are a few thousand. */
export const PUSH_MOST = 64 * 1024;
const DEEPEST = 8;
/** WeChat declares no types and no entities: whoever does means something else. */
const DECLARES = /<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i;

const parser = new XMLParser({
  ...{ ignoreAttributes: true, ignoreDeclaration: true, ignorePiTags: true },
  // A trace id of digits must stay as it is.
  ...{ parseTagValue: false, processEntities: false, maxNestedTags: DEEPEST },
});

/** The fields of a push; nothing of an empty body. @throws AppError `bad_json`, `bad_xml`. */
export function readPush(text: string): PushEvent {
  const body = text.replace(/^\uFEFF/, '').trim();
  if (body === '') return {};
  return body.startsWith('<') ? fromXml(body) : fromJson(body);
}

function fromJson(body: string): PushEvent {
  try {
    return object(JSON.parse(body));
  } catch (cause) {
    throw new AppError('bad_json', { cause });
  }
}

function fromXml(body: string): PushEvent {
  if (body.length > PUSH_MOST || DECLARES.test(body)) throw new AppError('bad_xml');
  try {
    const { xml, ...others }: Record<string, unknown> = object(parser.parse(body, true));
    if (xml === '' && Object.keys(others).length === 0) return {};
    if (typeof xml !== 'object' || xml === null || Array.isArray(xml) || Object.keys(others).length > 0)
      throw new Error('not one element xml');
    return object(xml);
  } catch (cause) {
    throw new AppError('bad_xml', { cause });
  }
}

function object(value: unknown): PushEvent {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as PushEvent) : {};
}
