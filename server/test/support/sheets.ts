/** Takes files out and brings sheets in as the console does it: starts the job, lets it run, fetches what came of it. */
import { JobRunner } from '../../src/common/jobs/job-runner.js';
import type { JobView } from '../../src/common/jobs/jobs.dto.js';
import type { TestApp } from './app.js';
import type { Asked, Refusal, TestPerson } from './people.js';

type Started = { readonly id: string } & Refusal;

/** Everything that waits is done. */
export function runJobs(test: TestApp): Promise<void> {
  return test.app.get(JobRunner, { strict: false }).round();
}

/** A job's end. */
export async function jobOf(test: TestApp, who: TestPerson, id: string): Promise<JobView> {
  await runJobs(test);
  return (await who.ask<JobView>('GET', `/api/admin/jobs/${id}`)).body;
}

/** @returns the refusal when the job did not even start */
async function ended<T>(
  test: TestApp,
  who: TestPerson,
  path: string,
  body: object | Buffer,
): Promise<{ refused: Asked<T> } | { job: JobView }> {
  const started = await who.ask<Started>('POST', path, body);
  if (started.status !== 201) return { refused: started as unknown as Asked<T> };
  return { job: await jobOf(test, who, started.body.id) };
}

/** The answer of the download. @param path such as `/api/admin/stations?q=a`, with the list's own query */
export async function takeFile(
  test: TestApp,
  who: TestPerson,
  path: string,
): Promise<Asked<Refusal> & { job?: JobView }> {
  const { pathname, searchParams } = new URL(path, 'http://h');
  const done = await ended<Refusal>(test, who, `${pathname}/export-jobs`, Object.fromEntries(searchParams));
  if ('refused' in done) return done.refused;
  const file = await who.ask('GET', `/api/admin/jobs/${done.job.id}/file`);
  return { ...file, job: done.job };
}

/** What the import tells, or the refusal. @param path such as `/api/admin/stations`, with what is asked beside the file */
export async function bringSheet<T>(
  test: TestApp,
  who: TestPerson,
  path: string,
  bytes: Buffer,
  dryRun = false,
): Promise<Asked<T> & { job?: JobView }> {
  const { pathname, search } = new URL(path, 'http://h');
  if (dryRun) return who.ask<T>('POST', `${pathname}/import-checks${search}`, bytes);
  const done = await ended<T>(test, who, `${pathname}/import-jobs${search}`, bytes);
  if ('refused' in done) return done.refused;
  const { result, note } = done.job;
  // A job that failed has no outcome; its sentence must not be mistaken for one.
  if (!result) throw new Error(`${done.job.stateText}：${note}`);
  return { status: 200, headers: {}, bytes: Buffer.alloc(0), body: result as T, job: done.job };
}
