// The host keeps a page's data here as the phone does, and reads from it what a person sees and can touch.
import type { Template } from './templates.js';

/** A node of Taro's data: number of its template, text, children, its id, and its attributes under short keys. */
export interface Node {
  readonly nn?: string;
  readonly v?: string;
  readonly sid?: string;
  readonly cn?: readonly Node[];
  readonly [key: string]: unknown;
}
type Branch = Record<string, unknown>;

/** Puts a value at a path such as `root.cn.[0].cn`; what is missing on the way is made, as setData does. */
export function applyPath(data: Branch, path: string, value: unknown): void {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  const last = steps.pop();
  if (last === undefined) return;
  let place = data;
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1] ?? last;
    if (typeof place[step] !== 'object' || place[step] === null) place[step] = /^\d+$/.test(next) ? [] : {};
    place = place[step] as Branch;
  }
  place[last] = value;
}

/** A node with its ancestors, the innermost first. */
export interface Found {
  readonly node: Node;
  readonly above: readonly Node[];
}

/** Every node of a tree, top down. */
export function* walk(node: Node, above: readonly Node[] = []): Generator<Found> {
  yield { node, above };
  for (const child of node.cn ?? []) yield* walk(child, [node, ...above]);
}

/** The texts of a tree in the order of the screen; what one element says in several parts is one text. */
export function textsOf(root: Node): string[] {
  return [...walk(root)].flatMap(({ node }) => ownText(node) || []);
}

/** What an element itself says. */
export function ownText(node: Node): string {
  return (node.cn ?? [])
    .map(({ v }) => v ?? '')
    .join('')
    .trim();
}

/** A node's attribute by the name that the template gives it. */
export function attributeOf(node: Node, name: string, templates: ReadonlyMap<string, Template>): unknown {
  const key = templates.get(node.nn ?? '')?.attributes.get(name);
  return key === undefined ? undefined : node[key];
}
