/** Jest runs this before the console's tests: what every browser has and jsdom lacks. */
import { TextDecoder, TextEncoder } from 'node:util';

/** Nothing changes its size in jsdom. */
class ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** As the browser's, for the one use that the component family makes of it: to come back a little later. */
class MessageChannel {
  readonly port1: { onmessage: (() => void) | null } = { onmessage: null };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.()) };
}

Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver, MessageChannel });
