/** Proves that a wrong environment stops the start with one clear sentence, and that secrets are made once and kept. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, loadConfig } from './config.js';

describe('the configuration', () => {
  let folder: string;
  const load = (env: Readonly<Record<string, string>> = {}) => loadConfig({ DATA_DIR: folder, ...env });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liaison-config-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('needs nothing: every value has a default', () => {
    const config = load();
    expect([config.env.PORT, config.demo, config.env.JOBS, config.isMysql]).toEqual([
      3000,
      false,
      true,
      false,
    ]);
    expect(config.databaseUrl).toBe(`sqlite:${join(folder, 'liaison.sqlite')}`);
    expect(config.publicUrl).toBe('http://localhost:3000');
  });

  it('takes empty variables for missing ones, as compose files write them', () => {
    expect(load({ PORT: '', DATABASE_URL: '', WECHAT_APP_ID: '' }).env.PORT).toBe(3000);
  });

  it.each([
    ['PORT', 'abc', 'PORT 应为 1–65535 的整数'],
    ['PORT', '70000', 'PORT 应为 1–65535 的整数'],
    ['PORT', '80.5', 'PORT 应为 1–65535 的整数'],
    ['DEMO_MODE', 'yes', 'DEMO_MODE 应为 1 或 0'],
    ['JOBS', '2', 'JOBS 应为 1 或 0'],
    ['DATABASE_URL', 'postgres://x', 'DATABASE_URL 应以 mysql:// 或 sqlite: 开头'],
    ['PUBLIC_URL', 'station.example.gov.cn', 'PUBLIC_URL 应以 http:// 或 https:// 开头'],
    ['REGION_CODE', '4211', 'REGION_CODE 应为 12 位行政区划代码'],
    ['TOKEN_SECRET', 'short', 'TOKEN_SECRET 应为 64 位十六进制数'],
    ['FIELD_SECRET', 'g'.repeat(64), 'FIELD_SECRET 应为 64 位十六进制数'],
    ['TRUST_PROXY', '9', 'TRUST_PROXY 应为反向代理的层数'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL 应为 fatal'],
    ['LIMIT_FACTOR', '0', 'LIMIT_FACTOR 应为 1–100000 的整数'],
    ['WECHAT_HOST', 'api.weixin.qq.com', 'WECHAT_HOST 应以 http:// 或 https:// 开头'],
    ['WECHAT_PUSH_TOKEN', 'a b', 'WECHAT_PUSH_TOKEN 应为 3–32 位字母或数字'],
    ['WECHAT_PUSH_AES_KEY', 'short', 'WECHAT_PUSH_AES_KEY 应为 43 位字母或数字'],
    ['WECHAT_VERSION', 'beta', 'WECHAT_VERSION 应为 release（正式版）'],
    ['WECHAT_VERIFY_FILE', '../x.txt', 'WECHAT_VERIFY_FILE 应为微信给出的 .txt 文件名'],
    ['WECHAT_VERIFY_TEXT', '两行', 'WECHAT_VERIFY_TEXT 应为校验文件里的那一行文字'],
  ])('refuses %s=%s with one sentence', (name, value, sentence) => {
    const start = () => load({ [name]: value });
    expect(start).toThrow(ConfigError);
    expect(start).toThrow(`配置有误：${sentence}`);
    // A secret that was mistyped must not stand in a log.
    if (/SECRET|KEY/.test(name)) expect(start).not.toThrow(value);
  });

  it('names every wrong variable at once', () => {
    expect(() => load({ PORT: 'x', JOBS: 'x' })).toThrow(/PORT.*JOBS/);
  });

  it('makes secrets at the first start, keeps them, and lets nobody else read them', () => {
    const [one, two] = [load(), load()];
    expect(one.secrets).toEqual(two.secrets);
    expect(
      new Set(
        [one.secrets.token, one.secrets.field, one.secrets.file].map((secret) => secret.toString('hex')),
      ).size,
    ).toBe(3);
    for (const name of ['token.key', 'field.key', 'file.key'])
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it('prefers secrets that it is given', () => {
    const given = 'ab'.repeat(32);
    expect(load({ TOKEN_SECRET: given }).secrets.token.toString('hex')).toBe(given);
  });

  it('ends a public address without a slash', () => {
    expect(load({ PUBLIC_URL: 'https://station.example.gov.cn//' }).publicUrl).toBe(
      'https://station.example.gov.cn',
    );
  });

  it('changes nothing of the original when a tool takes it with other values', () => {
    const config = load();
    expect([config.with({ JOBS: false }).env.JOBS, config.env.JOBS]).toEqual([false, true]);
  });
});
