/** Holds the opened connections for injection, and answers reads outside a unit of work. */
import { Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { isMysql } from './data-source.js';
import { runSql, type Sql, type SqlValue } from './sql.js';

@Injectable()
export class DatabaseConnections {
  constructor(
    readonly writer: DataSource,
    readonly reader: DataSource,
  ) {}

  get mysql(): boolean {
    return isMysql(this.writer);
  }
}

/** Reads outside a unit of work. Rows come raw: times as UTC text, flags as 0 or 1. */
@Injectable()
export class Reads implements Sql {
  constructor(private readonly connections: DatabaseConnections) {}

  async rows<T>(sql: string, values: readonly SqlValue[] = []): Promise<T[]> {
    return (await runSql(this.connections.reader.manager, sql, values)).records as T[];
  }

  async one<T>(sql: string, values: readonly SqlValue[] = []): Promise<T | null> {
    return (await this.rows<T>(sql, values))[0] ?? null;
  }
}
