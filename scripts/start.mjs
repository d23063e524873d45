/** `npm start` runs this: from a fresh clone to a running station, saying all along what it does. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `需要 Node.js 20.19 或更高版本，当前是 ${process.versions.node}。请到 https://nodejs.org/ 安装后再试。`,
  );
  process.exit(1);
}

const { spawn } = await import('node:child_process');
const { existsSync } = await import('node:fs');
const { join } = await import('node:path');
const { parseArgs } = await import('node:util');
const { build } = await import('./build.mjs');
const { install, isInstalled } = await import('./install.mjs');
const { root, say } = await import('./steps.mjs');

const USAGE = `用法：npm start -- [--port 3000] [--host 0.0.0.0] [--no-demo]
  --port     监听端口（默认 3000，即环境变量 PORT）
  --host     监听地址（默认 0.0.0.0，即环境变量 HOST）
  --no-demo  不填演示数据，不开放“以某身份进入”（正式使用）`;

function flags() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      'no-demo': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

/**
 * Runs a program of ours in the open, passes signals on, and waits for its end.
 * @param {string} path
 * @param {Record<string, string>} env
 * @returns {Promise<number>} exit code; 128 + n when a signal n ended it, as shells say
 */
function runServer(path, env) {
  const child = spawn(process.execPath, [path], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  // A terminal sends Ctrl+C to both; the server stops by itself and this process only waits for it.
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    if (child.exitCode === null) child.kill(signal);
  };
  process.on('SIGTERM', pass).on('SIGHUP', pass);
  process.on('SIGINT', () => process.stdin.isTTY || pass('SIGINT'));
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

async function start() {
  const { port, host, 'no-demo': noDemo, help } = flags();
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const env = {
    ...(port ? { PORT: port } : {}),
    ...(host ? { HOST: host } : {}),
    DEMO_MODE: noDemo ? '0' : (process.env.DEMO_MODE ?? '1'),
    // Whoever tries the demo reads addresses, not a line for every request.
    LOG_LEVEL: process.env.LOG_LEVEL ?? (noDemo ? 'info' : 'warn'),
  };
  if (!isInstalled()) await install();
  await build('shared');
  // The web pages take a minute of one core; the server's build and the demo county use the other one meanwhile.
  const page = build('admin').then(() => build('h5'));
  page.catch(() => {});
  await build('server');
  const prepare = join(root, 'server/dist/prepare.js');
  if (existsSync(prepare)) {
    const code = await runServer(prepare, env);
    if (code !== 0) return code;
  }
  await page;
  say('启动服务…');
  return runServer(join(root, 'server/dist/main.js'), env);
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
