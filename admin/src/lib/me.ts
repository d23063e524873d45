/** Who is signed in and what they may do; pages ask here before they show a button. */
import type { Permission } from '@liaison/shared/access/access.types';
import { createContext, useContext } from 'react';
import type { Schemas } from './api.types';

export type Me = Schemas['MeView'];
export const MeContext = createContext<Me | null>(null);

/** The signed-in person; only inside the shell. */
export function useMe(): Me & { may(permission: Permission): boolean } {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe outside of the shell');
  return { ...me, may: (permission) => me.permissions.includes(permission) };
}
