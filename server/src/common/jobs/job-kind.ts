/** What a module tells of a kind of long job that it knows how to run. */
import type { JobContext } from './job-context.js';

export interface JobKind {
  readonly kind: string;
  /** True when an interrupted run may begin again: its rows, or its one closing transaction, keep it from doing anything twice. */
  readonly again: boolean;
  run(ctx: JobContext): Promise<void>;
}
