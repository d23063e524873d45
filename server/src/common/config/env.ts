/** Every environment variable the server reads, with its type, default and check: the table in the README is this list. */
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';

const toInt = ({ value }: { value: unknown }) => (typeof value === 'string' ? Number(value) : value);
const toBool = ({ value }: { value: unknown }) =>
  value === '1' || value === 'true' ? true : value === '0' || value === 'false' ? false : value;
const HEX = /^[0-9a-fA-F]{64}$/;

export class Env {
  /** Port to listen on. */
  @Transform(toInt)
  @IsInt({ message: 'PORT 应为 1–65535 的整数' })
  @Min(0, { message: 'PORT 应为 1–65535 的整数' })
  @Max(65535, { message: 'PORT 应为 1–65535 的整数' })
  PORT: number = 3000;

  /** Address to listen on. */
  @IsString()
  HOST: string = '0.0.0.0';

  /** Public address, used in QR codes and links. */
  @IsOptional()
  @Matches(/^https?:\/\/[^\s/]+/, {
    message: 'PUBLIC_URL 应以 http:// 或 https:// 开头，例如 https://station.example.gov.cn',
  })
  PUBLIC_URL?: string;

  /** `mysql://user:password@host:3306/name`, `sqlite:/path/file`, or empty for the embedded database. */
  @IsOptional()
  @Matches(/^(mysql:\/\/|sqlite:)/, {
    message: 'DATABASE_URL 应以 mysql:// 或 sqlite: 开头，例如 mysql://user:password@127.0.0.1:3306/liaison',
  })
  DATABASE_URL?: string;

  /** Folder of the embedded database, photos and generated secrets. */
  @IsString()
  DATA_DIR: string = 'data';

  /** Fills the demo county, offers "sign in as", marks every page 演示数据. Never on in production. */
  @Transform(toBool)
  @IsBoolean({ message: 'DEMO_MODE 应为 1 或 0' })
  DEMO_MODE: boolean = false;

  /** How many messages the demo county begins with; there is one suggestion for every five. */
  @Transform(toInt)
  @IsInt({ message: 'DEMO_COUNT 应为 0–20000 的整数' })
  @Min(0, { message: 'DEMO_COUNT 应为 0–20000 的整数' })
  @Max(20_000, { message: 'DEMO_COUNT 应为 0–20000 的整数' })
  DEMO_COUNT: number = 2000;

  /** Scheduler and outbox in this process. */
  @Transform(toBool)
  @IsBoolean({ message: 'JOBS 应为 1 或 0' })
  JOBS: boolean = true;

  /** Name shown on every page. */
  @IsString()
  SITE_NAME: string = '人大代表联络站';

  /** Statutory code of the region served: the home page and the default list begin there. */
  @IsOptional()
  @Matches(/^\d{12}$/, { message: 'REGION_CODE 应为 12 位行政区划代码' })
  REGION_CODE?: string;

  /** Secrets: 64 hex digits each; made at first start when empty. */
  @IsOptional()
  @Matches(HEX, { message: 'TOKEN_SECRET 应为 64 位十六进制数' })
  TOKEN_SECRET?: string;

  @IsOptional()
  @Matches(HEX, { message: 'FIELD_SECRET 应为 64 位十六进制数' })
  FIELD_SECRET?: string;

  @IsOptional()
  @Matches(HEX, { message: 'FILE_SECRET 应为 64 位十六进制数' })
  FILE_SECRET?: string;

  @IsOptional()
  @IsString()
  WECHAT_APP_ID?: string;

  @IsOptional()
  @IsString()
  WECHAT_APP_SECRET?: string;

  /** Host of WeChat's interface; the demo and the tests point it at a loopback stand-in. */
  @Matches(/^https?:\/\//, { message: 'WECHAT_HOST 应以 http:// 或 https:// 开头' })
  WECHAT_HOST: string = 'https://api.weixin.qq.com';

  /** Token of WeChat's message push, as it stands in WeChat's console. */
  @IsOptional()
  @Matches(/^[0-9A-Za-z]{3,32}$/, { message: 'WECHAT_PUSH_TOKEN 应为 3–32 位字母或数字' })
  WECHAT_PUSH_TOKEN?: string;

  /** EncodingAESKey: with it only sealed pushes (安全模式) are believed. */
  @IsOptional()
  @Matches(/^[0-9A-Za-z]{43}$/, { message: 'WECHAT_PUSH_AES_KEY 应为 43 位字母或数字' })
  WECHAT_PUSH_AES_KEY?: string;

  /** Which version of the mini-program codes, links and messages open. */
  @IsIn(['release', 'trial', 'develop'], {
    message: 'WECHAT_VERSION 应为 release（正式版）、trial（体验版）或 develop（开发版）',
  })
  WECHAT_VERSION: 'release' | 'trial' | 'develop' = 'release';

  /** Name and content of the file by which WeChat proves that ordinary-link codes of this domain are ours. */
  @IsOptional()
  @Matches(/^[0-9A-Za-z_-]{1,60}\.txt$/, { message: 'WECHAT_VERIFY_FILE 应为微信给出的 .txt 文件名' })
  WECHAT_VERIFY_FILE?: string;

  @IsOptional()
  @Matches(/^[\x21-\x7e]{1,200}$/, { message: 'WECHAT_VERIFY_TEXT 应为校验文件里的那一行文字' })
  WECHAT_VERIFY_TEXT?: string;

  /** S3-compatible storage for photos; local folder when empty. */
  @IsOptional()
  @Matches(/^https?:\/\//, { message: 'S3_ENDPOINT 应以 http:// 或 https:// 开头' })
  S3_ENDPOINT?: string;

  @IsString()
  S3_REGION: string = 'us-east-1';

  @IsOptional()
  @IsString()
  S3_BUCKET?: string;

  @IsOptional()
  @IsString()
  S3_ACCESS_KEY?: string;

  @IsOptional()
  @IsString()
  S3_SECRET_KEY?: string;

  /** Reverse proxies in front of the server whose X-Forwarded-For is believed. */
  @Transform(toInt)
  @IsInt({ message: 'TRUST_PROXY 应为反向代理的层数(0–5)' })
  @Min(0, { message: 'TRUST_PROXY 应为反向代理的层数(0–5)' })
  @Max(5, { message: 'TRUST_PROXY 应为反向代理的层数(0–5)' })
  TRUST_PROXY: number = 0;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
    message: 'LOG_LEVEL 应为 fatal、error、warn、info、debug 或 silent',
  })
  LOG_LEVEL: string = 'info';

  /** Multiplies every rate limit; tests and imports raise it. */
  @Transform(toInt)
  @IsInt({ message: 'LIMIT_FACTOR 应为 1–100000 的整数' })
  @Min(1, { message: 'LIMIT_FACTOR 应为 1–100000 的整数' })
  @Max(100_000, { message: 'LIMIT_FACTOR 应为 1–100000 的整数' })
  LIMIT_FACTOR: number = 1;

  /** Minutes without a request after which a staff session must sign in again. */
  @Transform(toInt)
  @IsInt({ message: 'STAFF_IDLE_MINUTES 应为 5–720 的整数' })
  @Min(5, { message: 'STAFF_IDLE_MINUTES 应为 5–720 的整数' })
  @Max(720, { message: 'STAFF_IDLE_MINUTES 应为 5–720 的整数' })
  STAFF_IDLE_MINUTES: number = 30;

  /** Minutes without a key or a click after which the console covers itself and asks for the password. */
  @Transform(toInt)
  @IsInt({ message: 'CONSOLE_LOCK_MINUTES 应为 1–120 的整数' })
  @Min(1, { message: 'CONSOLE_LOCK_MINUTES 应为 1–120 的整数' })
  @Max(120, { message: 'CONSOLE_LOCK_MINUTES 应为 1–120 的整数' })
  CONSOLE_LOCK_MINUTES: number = 15;
}
