/** Requests and answers of signing in. */
import { DOORS, type Door } from '@liaison/shared/access/access.types';
import type { Restriction } from '../../common/access/person.js';
import { EnumField, TextField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';

export class WechatSignInInput {
  @TextField({ min: 1, max: 200, description: 'wx.login 得到的 code' }) code!: string;
  @EnumField(DOORS, { optional: true }) door?: Door;
}
export class StaffSignInInput {
  @TextField({ min: 1, max: 40 }) loginName!: string;
  @TextField({ min: 1, max: 100 }) password!: string;
}
export class RefreshInput {
  @TextField({ min: 10, max: 200 }) refreshToken!: string;
}
export class DoorInput {
  @EnumField(DOORS) door!: Door;
}
export class DemoSignInInput {
  @TextField({ min: 1, max: 60 }) key!: string;
}

export class AccountView {
  @Out.id() id!: string;
  @Out.text() displayName!: string;
}
export class SessionView {
  @Out.text() accessToken!: string;
  @Out.text() refreshToken!: string;
  @Out.int({ description: '秒' }) expiresIn!: number;
  @Out.enum(DOORS) door!: Door;
  @Out.texts() doors!: Door[];
  @Out.one(() => AccountView) account!: AccountView;
}
export class MeView {
  @Out.one(() => AccountView) account!: AccountView;
  @Out.enum(DOORS) door!: Door;
  @Out.texts() doors!: Door[];
  @Out.texts() permissions!: string[];
  @Out.id({ nullable: true }) deputyId!: string | null;
  @Out.text({ nullable: true, description: '用账号和密码登录的人才有' }) loginName!: string | null;
  @Out.enum(['password', 'totp'], { nullable: true, description: '必须先做的事，做完之前其他都不能用' })
  restricted!: Restriction | null;
  @Out.int({ description: '工作台无操作多少分钟后锁屏' }) lockMinutes!: number;
}
export class DemoIdentityView {
  @Out.text() key!: string;
  @Out.enum(DOORS) door!: Door;
  @Out.text() label!: string;
  @Out.text() description!: string;
}
export class DemoIdentityListView {
  @Out.list(() => DemoIdentityView) items!: DemoIdentityView[];
}
export class DoneView {
  @Out.bool() done!: boolean;
}
