// Every page of the deputy's door stands in this: who came in another way is told how to come in.
import type { PropsWithChildren, ReactNode } from 'react';
import { DoorScreen } from '../../../features/door-screen';
import { NeedSignIn } from '../../../features/need-sign-in';

interface Props extends PropsWithChildren {
  title: string;
  footer?: ReactNode;
}

const WORDS = {
  elsewhere: { text: '您现在是群众身份', hint: '换成代表身份，就能接收和答复留言', button: '换成代表身份' },
  stranger: {
    text: '这里是代表的工作台',
    hint: '您的微信还没有和代表身份绑定。您是代表的话，请向联络站要一张邀请码。',
  },
};

export function DeputyScreen(props: Props) {
  return (
    <DoorScreen
      door="deputy"
      words={WORDS}
      signIn={<NeedSignIn text="代表登录后，在这里接收和答复留言" />}
      {...props}
    />
  );
}
