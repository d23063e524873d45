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

Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver, MessageChannel });

/** A window of no particular width. */
const matchMedia = (media: string) => ({
  ...{ media, matches: false },
  addEventListener() {},
  removeEventListener() {},
});
if (!('matchMedia' in globalThis)) Object.assign(globalThis, { matchMedia });
