// Every page of a unit's door stands in this: who is not signed in for a unit is told how to.
import type { PropsWithChildren, ReactNode } from 'react';
import { go } from '../../../core/nav';
import { DoorScreen } from '../../../features/door-screen';
import { Empty } from '../../../ui/states';

interface Props extends PropsWithChildren {
  title: string;
  footer?: ReactNode;
}

const WORDS = {
  elsewhere: {
    text: '您现在不是承办单位身份',
    hint: '换成承办单位身份，就能办理交给本单位的代表建议',
    button: '换成承办单位身份',
  },
  stranger: {
    text: '这里是承办单位的办理台',
    hint: '请用本单位的账号登录。还没有账号的，请联系交办建议的人大机关。',
  },
};

function toLogin(): void {
  go('unitLogin');
}

export function UnitScreen(props: Props) {
  return (
    <DoorScreen
      door="unit"
      words={WORDS}
      signIn={
        <Empty
          text="登录后办理代表建议"
          hint="用本单位的账号和密码登录"
          drawing="station"
          button={{ text: '去登录', onTap: toLogin }}
        />
      }
      ownSignIn={toLogin}
      {...props}
    />
  );
}
