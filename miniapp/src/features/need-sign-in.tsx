// Pages that show a person's own things put this in their place while nobody is signed in.
import { ensureSignedIn } from '../core/session';
import { toastProblem } from '../core/toast';
import { Empty } from '../ui/states';

export function NeedSignIn({ text }: { text: string }) {
  const signIn = () => {
    ensureSignedIn().catch(toastProblem);
  };
  return <Empty text={text} hint="看联络站和公开的答复，不用登录" button={{ text: '登录', onTap: signIn }} />;
}
