// The first page asks once what this place is called and whether it is a demo; every page shows the answer.
import type { Site } from './api.types';
import { get } from './http';
import { createStore, useStore } from './store';

const site = createStore<Site | null>(null);
let asking: Promise<void> | null = null;

/** Asks for the site once; a failure is forgotten so that the next page asks again. */
export function loadSite(): Promise<void> {
  if (site.get()) return Promise.resolve();
  asking ??= get<Site>('/public/site')
    .then(
      (found) => site.set(found),
      () => undefined,
    )
    .finally(() => {
      asking = null;
    });
  return asking;
}

/** The site, or null until it is known. */
export function useSite(): Site | null {
  return useStore(site);
}
