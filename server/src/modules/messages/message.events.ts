/** Events that a message announces: `message.` + the timeline action. Listeners (notices, statistics) live on higher floors. */
import type { MessageAction, MessageState } from '@liaison/shared/messages/message.states';
import type { HolderKind } from '@liaison/shared/messages/message.text';

export type MessageEventAction =
  | MessageAction
  | 'submit'
  | 'merged_here'
  | 'unmerged_here'
  | 'remind'
  | 'needs_person'
  | 'escalate_keeper'
  | 'escalate_office'
  | 'join'
  | 'hide'
  | 'unhide'
  | 'suggestion_step';
export type MessageEventType = `message.${MessageEventAction}`;

export interface MessageEventPayload {
  readonly action: MessageEventAction;
  readonly no: string;
  readonly excerpt: string;
  readonly authorId: string;
  readonly stationId: string;
  /** The addressed deputy, if any. */
  readonly deputyId: string | null;
  readonly regionPath: string;
  readonly fromState: MessageState;
  readonly toState: MessageState;
  /** Who holds the message after the action. */
  readonly holderKind: HolderKind;
  readonly holderId: string;
  readonly previousHolderKind: HolderKind;
  readonly previousHolderId: string;
  readonly published: boolean;
  /** The account that acted; null for the system. */
  readonly actorId: string | null;
  /** What was said, cut to 120 characters. */
  readonly said: string | null;
  /** For merge: the message it went into. */
  readonly otherId: string | null;
  /** A machine is still looking at what was said: nobody is told yet. */
  readonly machine?: true;
}
