/** The bare contestant: Fastify and mysql2, no framework, no access check, no validation, no log; the mark that our server is measured against. */
import { readFileSync } from 'node:fs';
import fastify from 'fastify';
import { createPool, type RowDataPacket } from 'mysql2/promise';
import { dbTime } from '../rig/ids.js';
import { type PostInput, postBare } from './bare-post.js';
import { CLOCKS, INBOX, MESSAGE, OFFICES_ABOVE, PUBLIC_LIST, TIMELINE } from './bare-sql.js';
import { deputyDetail, inboxPage, publicPage, type Row } from './bare-views.js';

const { BARE_PORT = '0', BARE_DATABASE = '', BARE_KEPT = '', BARE_AUTHOR = '' } = process.env;
const LIMIT = 20;
const pool = createPool({
  uri: BARE_DATABASE,
  charset: 'utf8mb4',
  timezone: 'Z',
  dateStrings: true,
  connectionLimit: 16,
});
const rows = async (sql: string, values: readonly (string | number | readonly string[])[]): Promise<Row[]> =>
  (await pool.query<RowDataPacket[]>(sql, [...values]))[0] as Row[];

/** `/42/4211/` → `/42/`, `/42/4211/` */
const pathsUpTo = (path: string): string[] => {
  const parts = path.split('/').filter(Boolean);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`);
};

const app = fastify();
/** The bytes of the station page, as a cache would hold them. */
const kept = readFileSync(BARE_KEPT);

app.get('/api/public/stations/:id', (_request, reply) => {
  reply.type('application/json; charset=utf-8').send(kept);
});
app.get<{ Querystring: { cursor: string } }>('/api/public/messages', async (request) => {
  const [at, id] = JSON.parse(Buffer.from(request.query.cursor, 'base64url').toString()) as [string, string];
  return publicPage(await rows(PUBLIC_LIST, [at, at, id, LIMIT + 1]), LIMIT);
});
app.get<{ Querystring: { deputy: string } }>('/api/deputy/messages', async (request) => {
  return inboxPage(await rows(INBOX, [request.query.deputy, LIMIT + 1]), LIMIT, dbTime(new Date()));
});
app.get<{ Params: { id: string } }>('/api/deputy/messages/:id', async (request, reply) => {
  const { id } = request.params;
  const [row] = await rows(MESSAGE, [id]);
  if (!row) return reply.code(404).send();
  const [entries, clocks, offices] = await Promise.all([
    rows(TIMELINE, [id]),
    rows(CLOCKS, [id]),
    rows(OFFICES_ABOVE, [pathsUpTo(String(row.region_path))]),
  ]);
  return deputyDetail(row, entries, clocks, offices, dbTime(new Date()));
});
app.post<{ Body: PostInput; Headers: { 'idempotency-key': string } }>(
  '/api/citizen/messages',
  async (request, reply) => {
    const posted = await postBare(pool, BARE_AUTHOR, request.headers['idempotency-key'], request.body);
    return reply.code(201).send(posted);
  },
);
app.get('/readyz', async () => ({ status: (await rows('SELECT 1 AS one', [])).length > 0 ? 'ok' : '' }));
app.get('/metrics', () => {
  const { user, system } = process.cpuUsage();
  return `process_cpu_seconds_total ${(user + system) / 1e6}\n`;
});

await app.listen({ port: Number(BARE_PORT), host: '127.0.0.1' });
