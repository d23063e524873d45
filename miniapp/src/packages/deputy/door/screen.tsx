// Every page of the deputy's door stands in this: who came in another way is told how to come in.
import type { PropsWithChildren, ReactNode } from 'react';
import { goTab } from '../../../core/nav';
import { NeedSignIn } from '../../../features/need-sign-in';
import { Screen } from '../../../ui/screen';
import { Empty } from '../../../ui/states';
import './screen.scss';
import { useDoor } from './use-door';

interface Props extends PropsWithChildren {
  title: string;
  footer?: ReactNode;
}

function Doorstep() {
  const { signedIn, can, enter } = useDoor();
  if (!signedIn) return <NeedSignIn text="代表登录后，在这里接收和答复留言" />;
  if (can) {
    return (
      <Empty
        text="您现在是群众身份"
        hint="换成代表身份，就能接收和答复留言"
        drawing="station"
        button={{ text: '换成代表身份', onTap: enter }}
      />
    );
  }
  return (
    <Empty
      text="这里是代表的工作台"
      hint="您的微信还没有和代表身份绑定。您是代表的话，请向联络站要一张邀请码。"
      drawing="station"
      button={{ text: '回首页', onTap: () => goTab('home') }}
    />
  );
}

export function DeputyScreen({ title, footer, children }: Props) {
  const { account } = useDoor();
  if (account === null) {
    return (
      <Screen title={title}>
        <Doorstep />
      </Screen>
    );
  }
  return (
    <Screen title={title} footer={footer}>
      {children}
    </Screen>
  );
}
