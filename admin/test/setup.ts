/** Jest runs this before the console's tests: what every browser has and jsdom lacks. */
import { TextDecoder, TextEncoder } from 'node:util';

/** Nothing changes its size in jsdom. */
class ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Ant Design waits for its turn by it; Node's own would keep the run from ending. */
class MessageChannel {
  readonly port1: { onmessage: ((event: object) => void) | null } = { onmessage: null };
  readonly port2 = {
    postMessage: (data: unknown) => void setTimeout(() => this.port1.onmessage?.({ data })),
  };
}

/** A window of no particular width. */
const matchMedia = () => ({
  matches: false,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
});

Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver, MessageChannel, matchMedia });
