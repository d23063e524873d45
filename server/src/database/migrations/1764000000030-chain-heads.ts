/** Both chains begin with a head, so that the first two who append at once meet at its row and not at a missing one. */

import { LEDGER_GENESIS } from '@liaison/shared/ratings/rating.types';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dbTime } from '../../common/database/times.js';

const CHAINS = ['ratings', 'audit'];

export class ChainHeads1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const name of CHAINS) {
      const known: unknown[] = await runner.query('SELECT name FROM chain_head WHERE name = ?', [name]);
      if (known.length > 0) continue;
      await runner.query('INSERT INTO chain_head (name, seq, hash, at, claims) VALUES (?, 0, ?, ?, 0)', [
        name,
        LEDGER_GENESIS,
        dbTime(new Date(0)),
      ]);
    }
  }

  async down(): Promise<void> {
    // The heads stay: a chain that has rows must not lose its head.
  }
}
