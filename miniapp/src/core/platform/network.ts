// Pages learn here when the connection goes and when it is back, so that they can say it and try again by themselves.
import Taro from '@tarojs/taro';
import { createStore, useStore } from '../store';

const online = createStore<boolean>(true);

/** Calls back when the connection returns; answers how to stop listening. */
export function onReconnect(back: () => void): () => void {
  if (process.env.TARO_ENV === 'h5') {
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }
  const listener = (state: { isConnected: boolean }) => {
    if (state.isConnected) back();
  };
  Taro.onNetworkStatusChange(listener);
  return () => Taro.offNetworkStatusChange(listener);
}

/** Starts to listen; once for the whole app, at its launch. */
export function watchNetwork(): void {
  if (process.env.TARO_ENV === 'h5') {
    window.addEventListener('offline', () => online.set(false));
    window.addEventListener('online', () => online.set(true));
  } else Taro.onNetworkStatusChange(({ isConnected }) => online.set(isConnected));
}

/** False while the phone says that it has no connection. */
export function useOnline(): boolean {
  return useStore(online);
}
