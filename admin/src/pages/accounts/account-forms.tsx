/** The forms of an account: a new one, another name, another role. */
import { Alert, Form, Input, Spin } from 'antd';
import { FormDrawer } from '../../components/form-drawer';
import type { Schemas } from '../../lib/api.types';
import { write } from '../../lib/http';
import { useData } from '../../lib/use-data';
import { RoleFields } from './scope-picker';

type Account = Schemas['ManagedAccountView'];
const PATH = '/api/admin/accounts';

function NameField() {
  return (
    <Form.Item
      name="displayName"
      label="姓名"
      extra="写真实姓名或岗位名称，办理记录和日志里会显示"
      rules={[{ required: true, max: 60, message: '请填写 1 到 60 个字' }]}
    >
      <Input />
    </Form.Item>
  );
}

function Choices() {
  const choices = useData<Schemas['AccountChoicesView']>(`${PATH}/choices`);
  if (choices.error) return <Alert type="error" title={choices.error} />;
  return choices.data ? <RoleFields choices={choices.data} /> : <Spin />;
}

export function NewAccount(props: {
  close(): void;
  saved(): void;
  made(password: Schemas['InitialPasswordView']): void;
}) {
  return (
    <FormDrawer<Schemas['CreateAccountInput']>
      title="新建账号"
      save={async (values) => props.made(await write('POST', PATH, values))}
      close={props.close}
      saved={props.saved}
    >
      <Form.Item
        name="loginName"
        label="登录名"
        rules={[
          {
            required: true,
            pattern: /^[a-z0-9][a-z0-9._-]{2,39}$/,
            message: '3–40 位小写字母、数字、点、横线或下划线，以字母或数字开头',
          },
        ]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <NameField />
      <Choices />
      <Alert type="info" showIcon title="保存后会显示一次初始密码，首次登录必须修改。" />
    </FormDrawer>
  );
}

export function RenameAccount(props: { account: Account; close(): void; saved(): void }) {
  const { account } = props;
  return (
    <FormDrawer<Schemas['EditAccountInput']>
      title={`修改姓名：${account.loginName}`}
      initial={account}
      save={({ displayName }) => write('PUT', `${PATH}/${account.id}`, { displayName })}
      close={props.close}
      saved={props.saved}
    >
      <NameField />
    </FormDrawer>
  );
}

export function GiveRole(props: { account: Account; close(): void; saved(): void }) {
  const { account } = props;
  return (
    <FormDrawer<Schemas['GrantInput']>
      title={`授予角色：${account.displayName}`}
      save={(values) => write('POST', `${PATH}/${account.id}/roles`, values)}
      close={props.close}
      saved={props.saved}
    >
      <Choices />
    </FormDrawer>
  );
}
