// Unit tests meet this in place of Taro: storage in memory, a scripted server, and a record of where the app went.
import { useEffect, useRef } from 'react';

export interface SentRequest {
  url: string;
  method: string;
  header: Record<string, string>;
  data?: string;
}
type Answer = { statusCode: number; data: unknown; header?: Record<string, string> };
/** What the server answers, or an Error when the line is lost. */
export type Script = (request: SentRequest) => Answer | Error;

const memory = new Map<string, unknown>();
let script: Script = () => ({ statusCode: 200, data: {} });

/** What the tests read and set. */
export const world = {
  sent: [] as SentRequest[],
  /** Files that went up, by their address. */
  uploaded: [] as string[],
  visited: [] as string[],
  toasts: [] as string[],
  params: {} as Record<string, string>,
  serve(next: Script) {
    script = next;
  },
  reset() {
    memory.clear();
    world.sent = [];
    world.uploaded = [];
    world.visited = [];
    world.toasts = [];
    world.params = {};
    script = () => ({ statusCode: 200, data: {} });
  },
};

const visit = async ({ url }: { url: string }) => {
  world.visited.push(url);
};

const Taro = {
  getStorageSync: (key: string) => memory.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void memory.set(key, JSON.parse(JSON.stringify(value))),
  removeStorageSync: (key: string) => void memory.delete(key),
  async request(options: SentRequest): Promise<Answer> {
    world.sent.push(options);
    const answer = script(options);
    if (answer instanceof Error) throw answer;
    return answer;
  },
  uploadFile({ url, filePath }: { url: string; filePath: string }) {
    world.uploaded.push(url);
    const answer = script({ url, method: 'POST', header: {}, data: filePath });
    const sent = answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    return Object.assign(sent, { progress: () => undefined });
  },
  navigateTo: visit,
  redirectTo: visit,
  switchTab: visit,
  navigateBack: async () => void world.visited.push('back'),
  getCurrentPages: () => [{}],
  showToast: async ({ title }: { title: string }) => void world.toasts.push(title),
  showModal: async () => ({ confirm: true }),
  stopPullDownRefresh: () => undefined,
  setClipboardData: async () => undefined,
  setNavigationBarTitle: async () => undefined,
  onNetworkStatusChange: () => undefined,
  offNetworkStatusChange: () => undefined,
};

export default Taro;
export const useRouter = () => ({ params: world.params });
export const usePullDownRefresh = () => undefined;
export const useReachBottom = () => undefined;
export const useShareAppMessage = () => undefined;
/** A page of a test is shown once, however often it is drawn. */
export const useDidShow = (callback: () => void) => {
  const first = useRef(callback);
  useEffect(() => first.current(), []);
};
export const useLaunch = () => undefined;
