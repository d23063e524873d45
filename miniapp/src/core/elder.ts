// Old villagers switch the large type on once; every page asks here, and the choice outlives the app.
import { readStored, writeStored } from './storage';
import { createStore, useStore } from './store';

const KEY = 'elder';
const elder = createStore<boolean>(readStored<boolean>(KEY) === true);

/** True while the large-type mode is on. */
export function useElder(): boolean {
  return useStore(elder);
}

export function isElder(): boolean {
  return elder.get();
}

/** Switches between 大字版 and 标准版 and remembers it. */
export function toggleElder(): void {
  elder.set(!elder.get());
  writeStored(KEY, elder.get());
}
