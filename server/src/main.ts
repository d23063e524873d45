/** Starts the server: checks the configuration, brings the database up to date, fills the demo county, opens the doors. */
import { ConfigError, loadConfig } from './common/config/config.js';
import { serve } from './serve.js';

try {
  await serve(loadConfig(process.env));
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
