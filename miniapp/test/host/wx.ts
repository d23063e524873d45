// The host gives the app this in place of WeChat's own `wx`: what we use works, and anything else is written down as a fault.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Network } from './net.js';

export type Answer = Readonly<Record<string, unknown>>;
interface Options {
  success?(answer: Answer): void;
  fail?(answer: { errMsg: string }): void;
  complete?(answer: Answer): void;
  readonly [name: string]: unknown;
}
type Function = (...args: never[]) => unknown;

/** Where the app may lead: the host's page stack. */
export interface Stack {
  open(url: string): void;
  replace(url: string): void;
  tab(url: string): void;
  back(): void;
}

/** What the person does when WeChat asks; a test changes an answer before the tap. */
export interface Person {
  /** Whether WeChat was told that the person agrees; before that every private call asks. */
  agreed: boolean;
  /** The id of the agreeing button, once it was tapped. */
  tappedAgree: string;
  /** The code of wx.login. */
  loginCode(): string;
  /** Answer of each named call; an Error refuses. */
  readonly answers: Record<string, Answer | Error>;
}

export interface Phone {
  readonly network: Network;
  readonly stack: Stack;
  readonly person: Person;
  readonly storage: Map<string, unknown>;
  /** Calls in order, with their options. */
  readonly calls: { readonly name: string; readonly options: Answer }[];
  readonly faults: string[];
  /** Listeners of `wx.onX`, by name. */
  readonly listeners: Map<string, Function[]>;
}

const taroTypes = join(process.cwd(), 'node_modules/@tarojs/taro/types/api');

/** Every function of `wx` that Taro knows. */
function knownNames(): string[] {
  return (
    readdirSync(taroTypes, { recursive: true, encoding: 'utf8' })
      // Taro's own additions stand in files of their own.
      .filter((file) => file.endsWith('.d.ts') && !file.startsWith('taro'))
      .flatMap((file) => [
        ...readFileSync(join(taroTypes, file), 'utf8').matchAll(/^ {4}(\w+)(?:<.*?>)?\(/gm),
      ])
      .map(([, name = '']) => name)
  );
}

const DEVICE = { brand: 'host', model: 'host', platform: 'android', SDKVersion: '3.5.0', version: '8.0.50' };
const WINDOW = { windowWidth: 390, windowHeight: 844, screenWidth: 390, screenHeight: 844, pixelRatio: 3 };
/** Calls that the person or the phone answers; what stands here is said when a test gave no other answer. */
const ANSWERED: Readonly<Record<string, Answer>> = {
  showToast: {},
  showModal: { confirm: true, cancel: false },
  setClipboardData: {},
  setNavigationBarTitle: {},
  makePhoneCall: {},
  openLocation: {},
  previewImage: {},
  stopPullDownRefresh: {},
  chooseLocation: { name: '村口小桥', address: '演示路 1 号', latitude: 30.1, longitude: 120.1 },
  chooseMedia: { tempFiles: [] },
  compressImage: {},
  scanCode: { result: '' },
  shareFileMessage: {},
  requestSubscribeMessage: {},
};
/** Calls that WeChat holds back until the person agreed. */
const PRIVATE = ['chooseMedia', 'chooseLocation', 'setClipboardData'];
const NOT_AGREED = new Error('privacy permission is not authorized');
const LISTENED = ['onNetworkStatusChange', 'onNeedPrivacyAuthorization', 'onThemeChange', 'onError'];

function synchronous({ storage }: Phone): Record<string, Function> {
  return {
    getStorageSync: (key: string) => structuredClone(storage.get(key)) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, JSON.parse(JSON.stringify(value))),
    removeStorageSync: (key: string) => void storage.delete(key),
    getSystemInfoSync: () => ({ ...DEVICE, ...WINDOW, system: 'Android 14', theme: 'light' }),
    getDeviceInfo: () => DEVICE,
    getWindowInfo: () => WINDOW,
    getAppBaseInfo: () => ({ SDKVersion: DEVICE.SDKVersion, version: DEVICE.version, theme: 'light' }),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    canIUse: () => true,
  };
}

/** Puts WeChat's question to the app; an agreement counts only when it names the button that was tapped. */
function ask({ listeners, person, faults }: Phone, answered: (agreed: boolean) => void): void {
  const heard = listeners.get('onNeedPrivacyAuthorization') as ((resolve: object) => void)[] | undefined;
  if (!heard?.length) faults.push('a private call, and nobody asks for consent');
  const resolve = ({ event, buttonId }: { event: string; buttonId?: string }) => {
    if (event === 'exposureAuthorization') return;
    person.agreed = event === 'agree' && buttonId === person.tappedAgree;
    answered(person.agreed);
  };
  for (const listener of heard ?? []) listener(resolve);
}

/** @returns a plain enumerable object: Taro lists its keys */
export function makeWx(phone: Phone): Record<string, unknown> {
  const { network, stack, person, calls, faults, listeners } = phone;
  const end = (options: Options, answer: Answer | Error, name: string) => {
    const refused = answer instanceof Error;
    const said = refused ? { errMsg: `${name}:fail ${answer.message}` } : { ...answer, errMsg: `${name}:ok` };
    setTimeout(() => {
      if (refused) options.fail?.({ errMsg: String(said.errMsg) });
      else options.success?.(said);
      options.complete?.(said);
    });
  };
  const wx: Record<string, unknown> = {};
  const answered = (name: string, otherwise: Answer) => {
    const call = (options: Options): void => {
      const { success, fail, complete, ...rest } = options;
      const answer = () => {
        calls.push({ name, options: rest });
        end(options, person.answers[name] ?? otherwise, name);
      };
      if (person.agreed || !PRIVATE.includes(name)) answer();
      else ask(phone, (agreed) => (agreed ? answer() : end(options, NOT_AGREED, name)));
    };
    return (options: Options = {}): unknown =>
      // Without callbacks WeChat answers with a promise.
      options.success || options.fail || options.complete
        ? call(options)
        : new Promise((success, fail) => call({ ...options, success, fail }));
  };
  const led = (name: string, go: (url: string) => void) => (options: Options) => {
    calls.push({ name, options: { url: options.url } });
    go(String(options.url ?? ''));
    end(options, {}, name);
  };
  const forbidden = (name: string) => () => {
    faults.push(`wx.${name} is not on the list of what we use`);
  };
  for (const name of knownNames()) wx[name] = forbidden(name);
  for (const [name, otherwise] of Object.entries(ANSWERED)) wx[name] = answered(name, otherwise);
  for (const name of LISTENED) {
    wx[name] = (listener: Function) => listeners.set(name, [...(listeners.get(name) ?? []), listener]);
    wx[name.replace('on', 'off')] = (listener: Function) =>
      listeners.set(
        name,
        (listeners.get(name) ?? []).filter((one) => one !== listener),
      );
  }
  return Object.assign(wx, synchronous(phone), {
    login: (options: Options) => {
      calls.push({ name: 'login', options: {} });
      end(options, { code: person.loginCode() }, 'login');
    },
    request: network.request.bind(network),
    uploadFile: network.upload.bind(network),
    navigateTo: led('navigateTo', (url) => stack.open(url)),
    redirectTo: led('redirectTo', (url) => stack.replace(url)),
    switchTab: led('switchTab', (url) => stack.tab(url)),
    navigateBack: led('navigateBack', () => stack.back()),
    getUpdateManager: () => ({
      onUpdateReady: (listener: Function) => listeners.set('onUpdateReady', [listener]),
      applyUpdate: () => void calls.push({ name: 'applyUpdate', options: {} }),
    }),
    nextTick: (work: () => void) => setTimeout(work),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    webpackJsonp: undefined,
  });
}
