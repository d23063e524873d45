/** The smallest region that holds all roles of an account: whose administrators see and manage it. Pure. */

/** @param paths of the roles' places, each `/42/4211/…/`; empty text when they share nothing. */
export function homePath(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  let path = first;
  while (path !== '' && !others.every((other) => other.startsWith(path)))
    path = path.slice(0, path.slice(0, -1).lastIndexOf('/') + 1);
  return path === '/' ? '' : path;
}
