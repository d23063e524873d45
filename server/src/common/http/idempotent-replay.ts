/** Thrown by a unit of work that finds its key already used: the interceptor answers with the stored response. */
export class IdempotentReplay extends Error {
  constructor() {
    super('idempotent replay');
  }
}
