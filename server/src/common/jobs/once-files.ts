/** Hands out a file that may be fetched once, such as first passwords: whoever asks again finds it gone. */
import { Injectable } from '@nestjs/common';
import type { Person } from '../access/person.js';
import { Reads } from '../database/connections.js';
import { dbTime } from '../database/times.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AppError, found } from '../errors/app-error.js';
import { Sealer } from '../sealing/sealer.js';
import { Storage, storageKey } from '../storage/storage.js';
import { Clock } from '../time/clock.js';
import { onceSeal } from './job-context.js';

@Injectable()
export class OnceFiles {
  constructor(
    private readonly reads: Reads,
    private readonly uow: UnitOfWork,
    private readonly storage: Storage,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `not_found` for somebody else's, `job_file_taken` the second time and after a day. */
  async take(person: Person, id: string): Promise<{ name: string; mime: string; bytes: Buffer }> {
    const { name, mime } = found(
      await this.reads.one<{ name: string; mime: string }>(
        'SELECT file_name AS name, file_mime AS mime FROM job WHERE id = ? AND owner_id = ? AND file_once = 1',
        [id, person.accountId],
      ),
    );
    const key = storageKey(id, 'result', 'bin');
    const sealed = await this.storage.get(key);
    // Of two who ask at the same moment, one gets it.
    const taken = await this.uow.run((tx) =>
      tx.write('UPDATE job SET file_until = NULL WHERE id = ? AND file_until >= ?', [
        id,
        dbTime(this.clock.now()),
      ]),
    );
    if (taken !== 1 || !sealed) throw new AppError('job_file_taken');
    await this.storage.remove(key);
    const bytes = Buffer.from(this.sealer.open(onceSeal(id), sealed.toString()), 'base64');
    return { name, mime, bytes };
  }
}
