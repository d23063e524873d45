/** What a module writes to take a sheet in: how it is read, what it would do, how that is done; the rest is the same for all. */
import type { Permission } from '@liaison/shared/access/access.types';
import type { Person } from '../access/person.js';
import type { Sql } from '../database/sql.js';
import type { AuditNote, Tx } from '../database/transaction.js';
import type { ImportOutcomeView, SheetOutcome, SheetProblem } from '../http/import-sheet.js';
import type { JobContext } from './job-context.js';

/** What routes and runs must know of a kind of import, told once. */
export interface ImportKind {
  readonly kind: string;
  /** Asked for by the route, and again when the job runs. */
  readonly permission: Permission;
  /** What the owner's list shows, such as 导入联络站. */
  readonly title: string;
  /** Counts one record: 个, 位. */
  readonly measure: string;
}
/** What a sheet says; with a problem the records are not to be used. */
export interface SheetRead<T = unknown> {
  readonly records: readonly T[];
  readonly problems: readonly SheetProblem[];
}
/** What a sheet would do. */
export interface SheetPlan {
  readonly problems: readonly SheetProblem[];
}
/** How saving tells how far it is, and keeps what is handed out once. */
export type Saving = Pick<JobContext, 'tell' | 'keepOnce'>;
type Counts = Pick<ImportOutcomeView, 'created' | 'updated' | 'unchanged'>;
/** What an import tells; most registers count by these names. */
export type Outcome = SheetOutcome & Partial<Counts>;

/** `Q` is what is asked beside the file. */
export abstract class SheetImport<
  Q extends object,
  R extends SheetRead,
  P extends SheetPlan,
  V extends Outcome,
> {
  abstract readonly of: ImportKind;

  /** @param rows cells, titles included @throws AppError `bad_input` for a place out of scope */
  abstract read(me: Person, rows: string[][], query: Q): R | Promise<R>;

  /** Compares with what is there, and names only what is wrong in that: a dry run is this alone. */
  abstract plan(sql: Sql, me: Person, read: R): Promise<P>;

  abstract view(plan: P, dryRun: boolean): V;

  /** Tells how far it is: the transaction shows nothing of itself. */
  abstract save(tx: Tx, me: Person, plan: P, saving: Saving): Promise<void>;

  /** The module's own unit of work, with its errors and with what it forgets afterwards. */
  abstract step<T>(work: (tx: Tx) => Promise<T>): Promise<T>;

  /** What takes long and needs no transaction is done before that begins. */
  async prepare(_plan: P, _saving: Saving): Promise<void> {}

  /** Where and with which numbers the trail notes it. */
  audit(me: Person, view: V, _plan: P): AuditNote {
    const { created, updated, unchanged } = view;
    const detail = { created, updated, unchanged };
    return { action: this.of.kind, subjectType: 'account', subjectId: me.accountId, detail };
  }

  /** What came of it, for the owner's list. */
  note({ created = 0, updated = 0, unchanged = 0 }: V): string {
    const { measure } = this.of;
    return `新增 ${created} ${measure}，修改 ${updated} ${measure}，不变 ${unchanged} ${measure}`;
  }
}
