/** What a command may do inside one unit of work: read, write, note for the audit, announce an event. */
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { insertStatement } from './insert-statement.js';
import { type QueryOutcome, runSql, type Sql, type SqlValue } from './sql.js';

export interface AuditNote {
  /** `subject.verb`, such as `station.update`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** No personal data: it is kept for years. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

export interface DomainEvent {
  readonly type: string;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const ROWS_AT_ONCE = 500;

export class Tx implements Sql {
  readonly notes: AuditNote[] = [];
  readonly events: DomainEvent[] = [];
  readonly after: (() => void)[] = [];

  constructor(readonly manager: EntityManager) {}

  async rows<T>(sql: string, values: readonly SqlValue[] = []): Promise<T[]> {
    return (await runSql(this.manager, sql, values)).records as T[];
  }

  async one<T>(sql: string, values: readonly SqlValue[] = []): Promise<T | null> {
    return (await this.rows<T>(sql, values))[0] ?? null;
  }

  /** Runs a writing statement and gives the number of rows it touched. */
  async write(sql: string, values: readonly SqlValue[] = []): Promise<number> {
    const outcome: QueryOutcome = await runSql(this.manager, sql, values);
    return outcome.affected ?? 0;
  }

  /** A statement for each few hundred rows of one table: both databases limit the values of one. */
  async insert<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    rows: QueryDeepPartialEntity<E> | QueryDeepPartialEntity<E>[],
  ): Promise<void> {
    const list = Array.isArray(rows) ? rows : [rows];
    for (let at = 0; at < list.length; at += ROWS_AT_ONCE) {
      const part = list.slice(at, at + ROWS_AT_ONCE);
      const { sql, values } = insertStatement(this.manager.connection, entity, part);
      await runSql(this.manager, sql, values);
    }
  }

  /** Changes one row by its id. */
  async update<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    id: string,
    values: QueryDeepPartialEntity<E>,
  ): Promise<void> {
    await this.manager.createQueryBuilder().update(entity).set(values).where('id = :id', { id }).execute();
  }

  /** To be written to the audit trail in this same transaction. */
  audit(note: AuditNote): void {
    this.notes.push(note);
  }

  /** To leave through the outbox once this transaction is committed. */
  emit(event: DomainEvent): void {
    this.events.push(event);
  }

  /** To be done once this transaction is committed, outside of it; lost when the process dies just then. */
  afterCommit(step: () => void): void {
    this.after.push(step);
  }
}
