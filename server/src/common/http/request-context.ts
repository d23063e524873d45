/** Carries who asks, from where and under which idempotency key through one request, without passing it by hand. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { LimitName } from '../access/access.decorator.js';
import type { Person } from '../access/person.js';

export interface IdempotencyClaim {
  readonly key: string;
  /** Hash of method, route and body. */
  readonly bodyHash: string;
  readonly owner: string;
  stored: boolean;
}

export interface RequestContext {
  readonly requestId: string;
  readonly address: string;
  /** What the browser says of itself. */
  readonly agent?: string;
  person: Person | null;
  /** The rate limit of the route; set by the guard. */
  limit?: LimitName;
  idempotency: IdempotencyClaim | null;
}

const storage = new AsyncLocalStorage<RequestContext>();

export const requestContext = {
  run<T>(context: RequestContext, work: () => T): T {
    return storage.run(context, work);
  },
  /** For work that a request only sets off: it has no request, no person and no key of its own. */
  outside<T>(work: () => T): T {
    return storage.exit(work);
  },
  /** Undefined outside a request: jobs and commands. */
  current(): RequestContext | undefined {
    return storage.getStore();
  },
};
