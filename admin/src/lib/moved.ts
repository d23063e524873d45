/** Moves an entry of a list, for lists whose order people set by buttons. */

/** The list with one entry moved by `step` places; the same list when there is no such place. */
export function moved<T>(list: readonly T[], at: number, step: number): readonly T[] {
  const one = list[at];
  const to = at + step;
  if (one === undefined || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, index) => index !== at);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}
