/** Takes personal data out of texts that stay after their author is gone. Pure. */
import { maskPersonal } from '@liaison/shared/kernel/text';

/** What stands where a text was. */
export const GONE = '留言人已注销，内容已删除';
/** What stands where a phone number or another contact was. */
const MASK = '（联系方式已删除）';
/** Shorter ones would cut into ordinary words. */
const SHORTEST = 4;

/** The text without these exact contacts; nothing else changes. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => Array.from(secret).length >= SHORTEST)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, secret) => rest.replaceAll(secret, MASK), text);
}

/** The author's own text, without the contacts they left and without anything that looks like a phone or identity number. */
export function scrub(text: string, secrets: readonly string[]): string {
  return maskPersonal(withoutSecrets(text, secrets));
}

/**
 * A notice's sentence quotes the message as “first words”(number); the quotation is put anew.
 * @param body the whole sentence; one that does not name the number comes back as it was
 */
export function requote(body: string, no: string, words: string): string {
  const end = ['(', '（'].map((sign) => body.indexOf(`”${sign}${no}`)).find((at) => at >= 0);
  if (end === undefined) return body;
  // The one quotation mark that may stand before it belongs to the button's name.
  const button = '“我也遇到”';
  const start = body.indexOf('“', body.startsWith(`您点过${button}`) ? `您点过${button}`.length : 0);
  return `${body.slice(0, start + 1)}${words}${body.slice(end)}`;
}
