/** Short names for the shapes that the server's OpenAPI document gives. */
import type { components } from '@liaison/shared/api/api.gen';

export type Schemas = components['schemas'];
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}
