/** What the suggestion and its assignments share as machines: a table of moves, the first reason against one, the buttons. */
import type { Door, Permission } from '../access/access.types.js';

export type ActorDoor = Door | 'system';
export interface Actor {
  readonly door: ActorDoor;
  readonly permissions: readonly Permission[];
}

export interface Transition<State extends string, Fact extends string> {
  /** 'same' keeps the state. */
  readonly to: State | 'same';
  readonly doors: readonly ActorDoor[];
  /** Needed in the admin door. */
  readonly permission?: Permission;
  /** Facts that every person's move needs; the system reckons them itself before it moves. */
  readonly needs: readonly (Fact | 'inScope')[];
}

export type Table<State extends string, Action extends string, Fact extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Action, Transition<State, Fact>>>>>
>;
export type Facts<Fact extends string> = Readonly<Record<Fact | 'inScope', boolean>>;
export type Refusal<Fact extends string> = 'state' | 'door' | 'permission' | 'inScope' | Fact;

export interface Machine<State extends string, Action extends string, Fact extends string> {
  readonly table: Table<State, Action, Fact>;
  /** The actions that leave a state (or keep it), in the order of the buttons. */
  actionsOf(state: State): Action[];
  /** The first reason against an action, or null when it may be done. Pure. */
  refuse(state: State, action: Action, actor: Actor, facts: Facts<Fact>): Refusal<Fact> | null;
  /** The actions a person may do now, in the order of the buttons. */
  allowed(state: State, actor: Actor, facts: Facts<Fact>): Action[];
  /** Where an action leads, or null when it is not there. */
  next(state: State, action: Action): State | null;
}

export function machine<State extends string, Action extends string, Fact extends string>(
  table: Table<State, Action, Fact>,
): Machine<State, Action, Fact> {
  const of = (state: State, action: Action): Transition<State, Fact> | undefined => table[state][action];
  const actionsOf = (state: State) => Object.keys(table[state]) as Action[];
  const refuse = (state: State, action: Action, actor: Actor, facts: Facts<Fact>): Refusal<Fact> | null => {
    const transition = of(state, action);
    if (!transition) return 'state';
    if (!transition.doors.includes(actor.door)) return 'door';
    if (actor.door === 'system') return null;
    if (actor.door === 'admin') {
      if (transition.permission && !actor.permissions.includes(transition.permission)) return 'permission';
      if (!facts.inScope) return 'inScope';
    }
    return transition.needs.find((fact) => !facts[fact]) ?? null;
  };
  return {
    table,
    actionsOf,
    refuse,
    allowed: (state, actor, facts) =>
      actionsOf(state).filter((action) => refuse(state, action, actor, facts) === null),
    next: (state, action) => {
      const to = of(state, action)?.to;
      return to === undefined ? null : to === 'same' ? state : to;
    },
  };
}
