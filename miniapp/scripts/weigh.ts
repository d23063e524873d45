// `npm run size` and the test of the built package weigh it through this, so that both hold the same budget.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Bytes, as reachable; WeChat's own limits are 2 MiB a package and 30 MB in all. `firstScreen` counts gzip. */
export const BUDGET = {
  main: 400_000,
  subpackage: 150_000,
  total: 900_000,
  firstScreen: 150 * 1024,
} as const;

export interface Weight {
  readonly name: string;
  readonly bytes: number;
  readonly budget: number;
}

/** Every file under a folder, as paths from it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** What each package of the built mini-program weighs, every file counted, and all of them together. */
export function weighPackages(dist: string): Weight[] {
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as {
    subPackages: readonly { root: string }[];
  };
  const roots = app.subPackages.map(({ root }) => root);
  const sums = new Map([['main', 0], ...roots.map((name): [string, number] => [name, 0])]);
  for (const file of filesOf(dist)) {
    const owner = roots.find((name) => file.startsWith(`${name}/`)) ?? 'main';
    sums.set(owner, (sums.get(owner) ?? 0) + statSync(join(dist, file)).size);
  }
  const total = [...sums.values()].reduce((sum, bytes) => sum + bytes, 0);
  return [
    ...[...sums].map(([name, bytes]) => ({
      name,
      bytes,
      budget: name === 'main' ? BUDGET.main : BUDGET.subpackage,
    })),
    { name: 'total', bytes: total, budget: BUDGET.total },
  ];
}
