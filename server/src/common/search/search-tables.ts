/** Says in which full-text table a kind of thing stands: a word that is common among one kind must not be slow among another. */

export const SEARCH_TABLES = ['search_entry', 'search_paper'] as const;
export type SearchTable = (typeof SEARCH_TABLES)[number];

const PAPERS: ReadonlySet<string> = new Set(['suggestion', 'public_paper']);

/** @param type `message`, `published`, `suggestion` or `public_paper` */
export function searchTable(type: string): SearchTable {
  return PAPERS.has(type) ? 'search_paper' : 'search_entry';
}
