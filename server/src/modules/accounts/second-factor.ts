/** Makes, keeps and checks one-time codes (RFC 6238) and recovery codes; each is accepted once. */
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { Config } from '../../common/config/config.js';
import { newId, newSpokenCode } from '../../common/database/ids.js';
import { dbTime } from '../../common/database/times.js';
import type { Tx } from '../../common/database/transaction.js';
import { Sealer } from '../../common/sealing/sealer.js';
import { Clock } from '../../common/time/clock.js';
import { RecoveryCode, Totp } from './totp.entity.js';

const FIELD = 'totp.secret';
const SECRET_BYTES = 20;
const PERIOD = 30;
/** Phones may go wrong by half a minute either way. */
const WINDOW = 1;
const RECOVERY_CODES = 10;

const plain = (code: string) => code.toUpperCase().replace(/[^0-9A-Z]/g, '');
/** Sixty random bits need no slow hash; the account's id keeps equal codes of two accounts apart. */
const hashOf = (accountId: string, code: string) =>
  createHash('sha256')
    .update(`${accountId}:${plain(code)}`)
    .digest('hex');

@Injectable()
export class SecondFactor {
  constructor(
    private readonly config: Config,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** A new secret, not asked for until `confirm`; one that was begun before is forgotten. */
  async begin(tx: Tx, accountId: string, label: string): Promise<{ secret: string; uri: string }> {
    const secret = new Secret({ size: SECRET_BYTES });
    await tx.write('DELETE FROM totp WHERE account_id = ?', [accountId]);
    await tx.insert(Totp, {
      accountId,
      secretSealed: this.sealer.seal(FIELD, secret.base32),
      confirmedAt: null,
      lastStep: null,
      createdAt: this.clock.now(),
    });
    const uri = new TOTP({ issuer: this.config.env.SITE_NAME, label, secret }).toString();
    return { secret: secret.base32, uri };
  }

  /** Whether a code of this moment fits and was not accepted before; when it does, it is used up. */
  async acceptCode(tx: Tx, accountId: string, code: string): Promise<boolean> {
    const row = await tx.one<{ secret_sealed: string }>(
      'SELECT secret_sealed FROM totp WHERE account_id = ?',
      [accountId],
    );
    if (!row || !/^\d{6}$/.test(code)) return false;
    const timestamp = this.clock.now().getTime();
    const totp = new TOTP({ secret: Secret.fromBase32(this.sealer.open(FIELD, row.secret_sealed)) });
    const delta = totp.validate({ token: code, timestamp, window: WINDOW });
    if (delta === null) return false;
    const step = Math.floor(timestamp / 1000 / PERIOD) + delta;
    return (
      (await tx.write(
        'UPDATE totp SET last_step = ? WHERE account_id = ? AND (last_step IS NULL OR last_step < ?)',
        [step, accountId, step],
      )) === 1
    );
  }

  async acceptRecovery(tx: Tx, accountId: string, code: string): Promise<boolean> {
    if (plain(code).length < 12) return false;
    return (
      (await tx.write(
        'UPDATE recovery_code SET used_at = ? WHERE account_id = ? AND code_hash = ? AND used_at IS NULL',
        [dbTime(this.clock.now()), accountId, hashOf(accountId, code)],
      )) === 1
    );
  }

  /** From now on a code is asked for at each sign-in. Gives the recovery codes, to be shown once. */
  async confirm(tx: Tx, accountId: string): Promise<string[]> {
    await tx.write('UPDATE totp SET confirmed_at = ? WHERE account_id = ?', [
      dbTime(this.clock.now()),
      accountId,
    ]);
    return this.renewRecovery(tx, accountId);
  }

  /** New recovery codes; the old ones open nothing any more. */
  async renewRecovery(tx: Tx, accountId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, newSpokenCode);
    await tx.write('DELETE FROM recovery_code WHERE account_id = ?', [accountId]);
    await tx.insert(
      RecoveryCode,
      codes.map((code) => ({ id: newId(), accountId, codeHash: hashOf(accountId, code), usedAt: null })),
    );
    return codes;
  }

  /** Whether there was one. */
  async remove(tx: Tx, accountId: string): Promise<boolean> {
    await tx.write('DELETE FROM recovery_code WHERE account_id = ?', [accountId]);
    return (await tx.write('DELETE FROM totp WHERE account_id = ?', [accountId])) > 0;
  }

  async recoveryLeft(tx: Pick<Tx, 'one'>, accountId: string): Promise<number> {
    const row = await tx.one<{ n: number }>(
      'SELECT COUNT(*) AS n FROM recovery_code WHERE account_id = ? AND used_at IS NULL',
      [accountId],
    );
    return Number(row?.n ?? 0);
  }
}
