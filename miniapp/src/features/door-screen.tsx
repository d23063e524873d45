// Every page behind a door stands in this: who came in another way is told how to come in.
import type { PropsWithChildren, ReactNode } from 'react';
import type { Door } from '../core/api.types';
import { useDoorOf } from '../core/door';
import { goTab } from '../core/nav';
import { Screen } from '../ui/screen';
import { Empty } from '../ui/states';

export interface DoorWords {
  /** For who may come in and stands at another door. */
  elsewhere: { text: string; hint: string; button: string };
  /** For who may not. */
  stranger: { text: string; hint: string };
}

interface Props extends PropsWithChildren {
  door: Door;
  title: string;
  words: DoorWords;
  /** Shown to who is not signed in, and offered to a stranger where the door has a sign-in of its own. */
  signIn: ReactNode;
  ownSignIn?: () => void;
  footer?: ReactNode;
}

function Doorstep({ door, words, signIn, ownSignIn }: Omit<Props, 'title' | 'footer' | 'children'>) {
  const { signedIn, can, enter } = useDoorOf(door);
  if (!signedIn) return signIn;
  if (can) {
    const { text, hint, button } = words.elsewhere;
    return <Empty text={text} hint={hint} drawing="station" button={{ text: button, onTap: enter }} />;
  }
  return (
    <Empty
      text={words.stranger.text}
      hint={words.stranger.hint}
      drawing="station"
      button={
        ownSignIn ? { text: '去登录', onTap: ownSignIn } : { text: '回首页', onTap: () => goTab('home') }
      }
    />
  );
}

export function DoorScreen({ title, footer, children, ...door }: Props) {
  const { account } = useDoorOf(door.door);
  return (
    <Screen title={title} footer={account === null ? undefined : footer}>
      {account === null ? <Doorstep {...door} /> : children}
    </Screen>
  );
}
