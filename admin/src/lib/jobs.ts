/** Pages start long jobs through this and hear of them, so that the head of the console shows each from its first second. */

import type { Schemas } from './api.types';
import { download, get, type Query, takeOnce, write } from './http';

export type Job = Schemas['JobView'];
const NAME = 'liaison:job';
/** Milliseconds between two looks at a job that may be over in a moment: short ones first. */
const LOOKS = [120, 200, 300, 500];

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

/** The job once it is over, or as it stands when the patience is at its end. @param patience in milliseconds @throws ApiProblem */
export async function watchJob(id: string, patience: number): Promise<Job> {
  for (let look = 0, waited = 0; ; look += 1) {
    const wait = LOOKS[look] ?? 500;
    await new Promise((resolve) => setTimeout(resolve, wait));
    waited += wait;
    const job = await get<Job>(`/api/admin/jobs/${id}`);
    if (!job.open || waited >= patience) return job;
  }
}

/** Saves what a job made. @throws ApiProblem */
export async function saveJobFile({ id, file }: Job): Promise<void> {
  const path = `/api/admin/jobs/${id}/file`;
  if (file?.once) await takeOnce(path, file.name);
  else if (file) await download(path, file.name);
}
