/** The one error that the server's own code throws: a code from the shared table, values for its sentence, a log message. */
import { ERRORS, type ErrorCode, publicSentence } from '@liaison/shared/kernel/errors';

export interface FieldProblem {
  readonly field: string;
  /** Chinese sentence. */
  readonly message: string;
}

export interface AppErrorOptions {
  readonly values?: Readonly<Record<string, string | number>>;
  readonly fields?: readonly FieldProblem[];
  /** Facts for the client beside the sentence, such as stations to choose from. */
  readonly extras?: Readonly<Record<string, unknown>>;
  /** For the log only. */
  readonly cause?: unknown;
  readonly retryAfterSeconds?: number;
}

export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly options: AppErrorOptions = {},
  ) {
    super(code, { cause: options.cause });
  }

  get status(): number {
    return ERRORS[this.code].status;
  }

  get detail(): string {
    return publicSentence(this.code, this.options.values);
  }
}

/** A row was changed by somebody else between reading and writing: the whole step may run again from its beginning. */
export class RowChanged extends AppError {
  constructor() {
    super('version_conflict');
  }
}

/** A row that does not exist and a row that is somebody else's give the same answer. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new AppError('not_found');
  return row;
}
