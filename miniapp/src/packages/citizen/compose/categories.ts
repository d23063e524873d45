// The message form chooses from these: the station's own list, or the built-in one while it is not there.
import { CATEGORIES } from '@liaison/shared/messages/categories';
import type { Category } from '../../../core/api.types';

const named = (name: string) => ({ name, label: name });

/** What every place begins with; a category that an office has retired meanwhile is refused by the server in words. */
export const BUILT_IN: Category[] = CATEGORIES.map(({ name, children }) => ({
  ...named(name),
  children: children.map(named),
}));

/** Words for what a draft has chosen; a name that the list does not know stands for itself. */
export function chosenText(categories: readonly Category[], category: string, subcategory: string): string {
  const main = categories.find(({ name }) => name === category);
  const child = main?.children.find(({ name }) => name === subcategory);
  return [main?.label ?? category, child?.label ?? subcategory].filter(Boolean).join(' · ');
}
