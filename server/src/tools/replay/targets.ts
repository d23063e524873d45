/** Asks the running server where messages may go: its stations, their deputies, its categories. */
import pLimit from 'p-limit';
import type { ReplayClient } from './client.js';
import type { CategoryChoice } from './guess-category.js';
import type { Target } from './run.js';

interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

const PARALLEL = 8;

async function get<T>(client: ReplayClient, path: string): Promise<T> {
  const { status, body } = await client.ask<T>({ method: 'GET', path });
  if (status !== 200) throw new Error(`${path} 应答 ${status}：${body.detail ?? ''}`);
  return body;
}

async function all<T>(client: ReplayClient, path: string): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: Page<T> = await get(client, `${path}?limit=100${query}`);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}

export async function categoriesOf(client: ReplayClient): Promise<readonly CategoryChoice[]> {
  type Named = { readonly name: string };
  const path = '/api/public/categories';
  const { items } = await get<{ items: (Named & { readonly children: Named[] })[] }>(client, path);
  return items.map((one) => ({ name: one.name, children: one.children.map(({ name }) => name) }));
}

/** Every station, at most `most`; with their deputies when answers are to be given. */
export async function targetsOf(
  client: ReplayClient,
  most: number,
  withDeputies: boolean,
): Promise<Target[]> {
  const stations = (await all<{ id: string }>(client, '/api/public/stations')).slice(0, most);
  if (!withDeputies) return stations.map(({ id }) => ({ id, deputies: [] }));
  const limit = pLimit(PARALLEL);
  return Promise.all(
    stations.map(({ id }) =>
      limit(async () => {
        const deputies = await get<{ items: { id: string }[] }>(
          client,
          `/api/public/stations/${id}/deputies`,
        );
        return { id, deputies: deputies.items.map((deputy) => deputy.id) };
      }),
    ),
  );
}
