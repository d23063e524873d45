/** The limit for the console's lists: Fastify and mysql2 that send the very statements of our server and answer with as many bytes, and nothing else. */
import { readFileSync } from 'node:fs';
import fastify from 'fastify';
import { createPool, type RowDataPacket } from 'mysql2/promise';

/** What our server asked for one request, and what it answered. */
export interface Recorded {
  readonly name: string;
  readonly statements: readonly string[];
  readonly bytes: number;
}

const { BARE_PORT = '0', BARE_DATABASE = '', BARE_KEPT = '' } = process.env;
const recorded = JSON.parse(readFileSync(BARE_KEPT, 'utf8')) as readonly Recorded[];
const pool = createPool({
  uri: BARE_DATABASE,
  charset: 'utf8mb4',
  timezone: 'Z',
  dateStrings: true,
  connectionLimit: 16,
});

const app = fastify();
for (const { name, statements, bytes } of recorded) {
  app.get(`/${name}`, async (_request, reply) => {
    const all: unknown[] = [];
    for (const statement of statements) all.push((await pool.query<RowDataPacket[]>(statement))[0]);
    const text = JSON.stringify(all);
    // The same number of bytes as our server's answer, whatever its fields are called.
    reply.type('application/json').send(text.length >= bytes ? text.slice(0, bytes) : text.padEnd(bytes));
  });
}
app.get('/readyz', async () => ({ ok: (await pool.query('SELECT 1'))[0] !== undefined }));
app.get('/metrics', () => {
  const { user, system } = process.cpuUsage();
  return `process_cpu_seconds_total ${(user + system) / 1e6}\n`;
});

await app.listen({ port: Number(BARE_PORT), host: '127.0.0.1' });
