/** Request and answer of the phone button. */
import { TextField } from '../../common/http/fields.js';
import { Out } from '../../common/http/views.js';

export class OwnPhoneInput {
  @TextField({ min: 1, max: 200, description: '微信手机号按钮给出的 code' }) code!: string;
}
export class OwnPhoneView {
  @Out.text({ description: '不带国家代码；系统不保存，由本人决定是否写进联系方式' }) phone!: string;
}
