// Forms of the unit's door say with this what is wrong with a text, before the server has to.
import { countChars } from '../../ui/forms';

/** Null when the text has from `min` to `max` characters. */
export function textProblem(text: string, min: number, max: number): string | null {
  const length = countChars(text.trim());
  if (length < min) return min === 1 ? '这里要写一写' : `至少写${min}个字`;
  return length > max ? `最多${max}个字` : null;
}
