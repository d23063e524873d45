// People of units sign in here with the account that they use at the console, and with the code of their phone when it asks.
import { View } from '@tarojs/components';
import { useState } from 'react';
import { as } from '../../../core/platform/role';
import { Field, LineInput } from '../../../ui/forms';
import { Card, Notice } from '../../../ui/parts';
import { Screen } from '../../../ui/screen';
import { PushButton } from '../../../ui/tap';
import { useUnitLogin } from './use-login';

type Login = ReturnType<typeof useUnitLogin>;

function Problem({ text }: { text: string | null }) {
  return text ? (
    <View {...as('alert')}>
      <Notice tone="red" icon="alert">
        {text}
      </Notice>
    </View>
  ) : null;
}

function PasswordStep({ login }: { login: Login }) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (name.trim() && password) login.signIn(name, password);
  };
  return (
    <View className="desk-form">
      <Field name="账号" problem={tried && !name.trim() ? '请填写账号' : null}>
        <LineInput
          label="账号"
          value={name}
          onChange={setName}
          placeholder="和电脑工作台的账号相同"
          max={40}
        />
      </Field>
      <Field name="密码" problem={tried && !password ? '请填写密码' : null}>
        <LineInput
          secret
          label="密码"
          value={password}
          onChange={setPassword}
          placeholder="请填写密码"
          onConfirm={submit}
        />
      </Field>
      <Problem text={login.problem} />
      <PushButton text="登录" busy={login.busy} onTap={submit} />
    </View>
  );
}

function CodeStep({ login }: { login: Login }) {
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (code.trim()) login.enterCode(code);
  };
  return (
    <View className="desk-form">
      <Field
        name="动态口令"
        hint="打开手机上的验证器，填写现在显示的 6 位数字；手机不在身边，填一个恢复码"
        problem={tried && !code.trim() ? '请填写动态口令' : null}
      >
        <LineInput
          label="动态口令"
          value={code}
          onChange={setCode}
          placeholder="6 位动态口令"
          max={20}
          onConfirm={submit}
        />
      </Field>
      <Problem text={login.problem} />
      <PushButton text="确定" busy={login.busy} onTap={submit} />
      <PushButton text="返回上一步" kind="plain" onTap={login.back} />
    </View>
  );
}

export default function UnitLoginPage() {
  const login = useUnitLogin();
  return (
    <Screen title="承办单位登录">
      <Card title="办理代表建议">
        {login.asksCode ? <CodeStep login={login} /> : <PasswordStep login={login} />}
      </Card>
      <Notice tone="plain">账号由交办建议的人大机关发放。忘记密码，请联系发放账号的人。</Notice>
    </Screen>
  );
}
