/** The house check asks here which floor a file stands on, so that the order of the house is written once. */

/** Where a file stands: a higher floor may import a lower one; `step` orders those neighbours that may look down. */
export interface Place {
  readonly room: string;
  readonly floor: number;
  readonly step?: number;
}

/** Server modules by floor. An inner list is a staircase: each may import those before it. */
const MODULES: Readonly<Record<number, readonly (string | readonly string[])[]>> = {
  2: [['regions', 'files', 'codes', 'wechat', 'accounts', 'audit', 'settings', 'content', 'preferences']],
  3: [['stations', 'deputies', 'units']],
  4: ['messages', 'suggestions', 'activities', 'projects', 'links'],
  5: [['ratings', 'notifications', 'statistics', 'privacy'], 'duty'],
};
const TOP = 6;
/** The mini-program's rooms from the ground up; pages and the doors' packages stand above them. */
const MINIAPP = ['routes', 'core', 'ui', 'features'];

/** The console's rooms from the ground up; `main.tsx` stands above them. */
const ADMIN = ['lib', 'components', 'pages', 'app'];

const modules = new Map<string, Place>(
  Object.entries(MODULES).flatMap(([floor, groups]) =>
    groups.flatMap((group) =>
      [group]
        .flat()
        .map((room, step): [string, Place] => [
          room,
          { room, floor: Number(floor), step: Array.isArray(group) ? step : undefined },
        ]),
    ),
  ),
);

/**
 * The place of a file or folder.
 * @param path from the root of the repository, with `/`
 * @returns undefined for files that stand outside the floors (tests, scripts, a module nobody has placed)
 */
export function placeOf(path: string): Place | undefined {
  const [workspace, src, first = '', second = ''] = path.split('/');
  if (src !== 'src') return undefined;
  if (workspace === 'shared') return { room: 'shared', floor: 0 };
  if (workspace === 'server') {
    if (first === 'modules') return modules.get(second);
    if (first === 'common') return { room: 'common', floor: 1 };
    // `database` lists every module's tables and migrations, as the doors list their controllers.
    return { room: 'doors', floor: TOP };
  }
  if (workspace === 'admin') {
    const level = ADMIN.indexOf(first);
    return { room: level < 0 ? 'main' : first, floor: level < 0 ? ADMIN.length : level };
  }
  if (workspace !== 'miniapp') return undefined;
  if (first === 'packages') return { room: `packages/${second}`, floor: MINIAPP.length };
  const floor = MINIAPP.indexOf(first);
  return floor < 0 ? { room: 'pages', floor: MINIAPP.length + 1 } : { room: first, floor };
}

/** The name of a server module that no floor lists, if the path is in one. */
export function unplacedModule(path: string): string | undefined {
  const name = /^server\/src\/modules\/([^/]+)\//.exec(path)?.[1];
  return name !== undefined && !modules.has(name) ? name : undefined;
}

/** True when a file at `from` may import one at `to` (both of one workspace). */
export function mayImport(from: Place, to: Place): boolean {
  if (from.room === to.room || to.floor < from.floor) return true;
  if (from.floor !== to.floor) return false;
  return from.step !== undefined && to.step !== undefined && to.step < from.step;
}
