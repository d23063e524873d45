/** `npm run staff:create -- --login NAME --name 显示名 --role office_admin --region CODE`: the first administrator of an installation. */
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { ROLE_SPECS, ROLES, type Role } from '@liaison/shared/access/access.types';
import { type Config, ConfigError, loadConfig } from '../common/config/config.js';
import { DatabaseConnections, Reads } from '../common/database/connections.js';
import { connect, disconnect } from '../common/database/data-source.js';
import { UnitOfWork } from '../common/database/unit-of-work.js';
import { AppError } from '../common/errors/app-error.js';
import { OutboxSignal } from '../common/events/outbox-signal.js';
import { Clock } from '../common/time/clock.js';
import { migrate } from '../database/migrate.js';
import { SCHEMA } from '../database/schema.js';
import { LOGIN_NAME, LOGIN_NAME_TEXT } from '../modules/accounts/account-management.dto.js';
import { AccountsRepository } from '../modules/accounts/accounts.repository.js';
import { CreateStaff, type NewStaff } from '../modules/accounts/commands/create-staff.js';
import { Grants } from '../modules/accounts/grants.js';
import { People } from '../modules/accounts/people.js';
import { ScopePlaces } from '../modules/accounts/scope-places.js';
import { SessionUse } from '../modules/accounts/session-use.js';
import { TotpRules } from '../modules/accounts/totp-rules.js';
import { RegionsRepository } from '../modules/regions/regions.repository.js';
import { askPassword } from './ask-password.js';

const STAFF_ROLES = ROLES.filter((role) => ROLE_SPECS[role].door === 'admin');
const USAGE = `用法：npm run staff:create -- --login 登录名 --name 显示名 --role 角色 --region 12位行政区划代码
角色：${STAFF_ROLES.map((role) => `${role}（${ROLE_SPECS[role].text}）`).join('、')}
联络站管理员用 --station 联络站编号 代替 --region。密码在终端输入（不显示），或从标准输入读取一行。`;

interface Wanted {
  readonly loginName: string;
  readonly displayName: string;
  readonly role: Role;
  readonly region: string | undefined;
  readonly station: string | undefined;
}

/** @throws ConfigError with the sentence for the person at the console. */
export function readWanted(args: readonly string[]): Wanted {
  const text = { type: 'string' } as const;
  const options = { login: text, name: text, role: text, region: text, station: text };
  let values: Partial<Record<keyof typeof options, string>>;
  try {
    ({ values } = parseArgs({ args: [...args], options, strict: true }));
  } catch {
    throw new ConfigError(USAGE);
  }
  const { login, name, role, region, station } = values;
  if (!login || !name || !role) throw new ConfigError(USAGE);
  if (!LOGIN_NAME.test(login)) throw new ConfigError(`登录名${LOGIN_NAME_TEXT}。`);
  if (Array.from(name.trim()).length < 1 || Array.from(name).length > 60)
    throw new ConfigError('显示名应为 1–60 个字。');
  const known = STAFF_ROLES.find((one) => one === role);
  if (!known) throw new ConfigError(`没有角色 ${role}，可选：${STAFF_ROLES.join('、')}。`);
  const needed = ROLE_SPECS[known].scope === 'station' ? 'station' : 'region';
  if (!values[needed] || (region && station))
    throw new ConfigError(`${ROLE_SPECS[known].text}需要且只需要 --${needed}。`);
  return { loginName: login, displayName: name.trim(), role: known, region, station };
}

/** Where the role holds. @throws ConfigError for a region or station that is not in the database. */
async function scopeOf(
  reads: Reads,
  { region, station }: Wanted,
): Promise<Pick<NewStaff, 'scopeKind' | 'scopeId' | 'scopePath'> & { readonly place: string }> {
  if (station) {
    const row = await reads.one<{ name: string }>('SELECT name FROM station WHERE id = ?', [station]);
    if (!row) throw new ConfigError(`没有编号为 ${station} 的联络站，请在后台的联络站页面核对。`);
    return { scopeKind: 'station', scopeId: station, scopePath: null, place: row.name };
  }
  const row = await new RegionsRepository(reads).byCode(region ?? '');
  if (!row)
    throw new ConfigError(
      `没有行政区划 ${region}。请先导入：npm run regions:import -- ${region?.slice(0, 6)}`,
    );
  return { scopeKind: 'region', scopeId: row.code, scopePath: row.path, place: row.full_name };
}

/**
 * Makes the account and gives the sentence that says so.
 * @param password asks for it once the rest is known to be right
 * @throws ConfigError with a Chinese sentence
 */
export async function staffCreate(
  args: readonly string[],
  config: Config,
  password: () => Promise<string>,
): Promise<string> {
  const wanted = readWanted(args);
  const connections = await connect(config.databaseUrl, SCHEMA).catch((cause: unknown) => {
    throw new ConfigError(`数据库连接失败，请检查 DATABASE_URL 与数据库是否已启动：${cause}`);
  });
  try {
    await migrate(connections);
    const database = new DatabaseConnections(connections.writer, connections.reader);
    const reads = new Reads(database);
    const { place, ...scope } = await scopeOf(reads, wanted);
    const accounts = new AccountsRepository(reads);
    if (await accounts.byLoginName(wanted.loginName))
      throw new ConfigError(`登录名 ${wanted.loginName} 已被使用，请换一个。`);
    const clock = new Clock();
    const uow = new UnitOfWork(database, clock, new OutboxSignal());
    const use = new SessionUse(config, uow, clock);
    const people = new People(accounts, clock, use, new TotpRules(config, reads));
    const command = new CreateStaff(uow, new Grants(clock, people, new ScopePlaces()), clock);
    const { loginName, displayName, role } = wanted;
    await command.create({ loginName, displayName, role, ...scope, password: await password() });
    return `已创建${ROLE_SPECS[role].text}“${displayName}”（登录名 ${loginName}），范围：${place}。`;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const fields = error.options.fields?.map(({ message }) => message).join('；');
    throw new ConfigError(fields || error.detail);
  } finally {
    await disconnect(connections);
  }
}

async function main(): Promise<void> {
  console.log(await staffCreate(process.argv.slice(2), loadConfig(process.env), askPassword));
}

if (process.argv[1]?.endsWith('staff-create.js')) {
  main().catch((error: unknown) => {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exitCode = 1;
  });
}
