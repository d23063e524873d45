/** Prints the OpenAPI document to standard output, for the front ends' types: `node dist/openapi.js`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApp } from './bootstrap.js';
import { loadConfig } from './common/config/config.js';
import { connect } from './common/database/data-source.js';
import { SCHEMA } from './database/schema.js';
import { openApiDocument } from './openapi-document.js';

const folder = mkdtempSync(join(tmpdir(), 'liaison-openapi-'));
const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', JOBS: '0' });
const app = await makeApp(config, await connect(config.databaseUrl, SCHEMA));
await app.init();
process.stdout.write(JSON.stringify(openApiDocument(app), null, 2));
await app.close();
rmSync(folder, { recursive: true, force: true });
