/** Jest runs this before the console's tests: what every browser has and jsdom lacks. */
import { TextDecoder, TextEncoder } from 'node:util';

/** Nothing changes its size in jsdom. */
class ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** A window of no particular width. */
const matchMedia = () => ({
  matches: false,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
});

Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver, matchMedia });
