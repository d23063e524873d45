/** Ids and times as the server writes them, for rows that the suites write past it. */
import { uuidv7 } from 'uuidv7';

export const newId = (): string => uuidv7();

/** `YYYY-MM-DD HH:MM:SS.mmm` in UTC. */
export const dbTime = (at: Date): string => at.toISOString().slice(0, 23).replace('T', ' ');

export const now = (): string => dbTime(new Date());
