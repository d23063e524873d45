/** Pages start long jobs through this and hear of them, so that the head of the console shows each from its first second. */

import type { Schemas } from './api.types';
import { type Query, write } from './http';

export type Job = Schemas['JobView'];
const NAME = 'liaison:job';

/** Starts a job and tells the head. @throws ApiProblem */
export async function startJob(path: string, body: object, query?: Query): Promise<string> {
  const { id } = await write<Schemas['JobStartedView']>('POST', path, body, { query });
  window.dispatchEvent(new CustomEvent(NAME, { detail: id }));
  return id;
}

/** Calls back for every job that this window starts; gives the way to stop. */
export function onJob(listener: () => void): () => void {
  window.addEventListener(NAME, listener);
  return () => window.removeEventListener(NAME, listener);
}
