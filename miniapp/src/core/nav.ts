// Pages go to one another through this, with parameters spelled the same on both targets.
import Taro, { useRouter } from '@tarojs/taro';
import { pages, tabs } from '../routes';

type PageName = keyof typeof pages;
type TabName = keyof typeof tabs;
type Params = Record<string, string | number | undefined>;

function address(path: string, params: Params): string {
  const pairs = Object.entries(params)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`);
  return pairs.length ? `${path}?${pairs.join('&')}` : path;
}

/** Opens a page on top of this one; WeChat allows ten, then the top one is replaced. */
export function go(page: PageName, params: Params = {}): void {
  const url = address(pages[page], params);
  if (Taro.getCurrentPages().length >= 9) void Taro.redirectTo({ url });
  else void Taro.navigateTo({ url });
}

/** Puts a page in this one's place, so that back does not return here. */
export function replaceWith(page: PageName, params: Params = {}): void {
  void Taro.redirectTo({ url: address(pages[page], params) });
}

export function goTab(tab: TabName): void {
  void Taro.switchTab({ url: tabs[tab] });
}

/** Back to the page before, or home when this page was opened by a link. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else goTab('home');
}

/** The parameters of the page, decoded; missing ones are absent. */
export function useParams(): Record<string, string> {
  const { params } = useRouter();
  const out: Record<string, string> = {};
  for (const [key, value] of Object.entries(params)) {
    if (value !== undefined) out[key] = decode(String(value));
  }
  return out;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
