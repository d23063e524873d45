// Taro starts here: sends short links to their pages, listens to what WeChat tells the whole app, then lets the pages run.
import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { watchNetwork } from './core/platform/network';
import { watchPrivacy } from './core/platform/privacy';
import { parseLink } from './core/platform/scan';
import { watchUpdates } from './core/platform/update';
import { loadSite } from './core/site';
import { shortAddress } from './routes';
import './ui/theme.scss';
import './ui/icons.scss';
import './ui/ui.scss';
import './ui/forms.scss';
import './features/features.scss';
import './app.scss';

/** The printed codes hold `/s/CODE`; the web router knows fixed paths only, so the address is rewritten first. */
function openShortLink(): void {
  const link = parseLink(window.location.pathname);
  if (!link) return;
  const page = link.kind === 'i' ? shortAddress.invitation : shortAddress.landing;
  const query = link.kind === 'i' ? `token=${link.code}` : `kind=${link.kind}&code=${link.code}`;
  window.history.replaceState(null, '', `${page}?${query}`);
}

if (process.env.TARO_ENV === 'h5') openShortLink();

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    watchNetwork();
    if (process.env.TARO_ENV === 'weapp') {
      watchPrivacy();
      watchUpdates();
    }
    void loadSite();
  });
  return children;
}
