// One tap writes the telephone number that WeChat knows into the field, where the server can ask for it; nobody has to.
import { Button } from '@tarojs/components';
import { useState } from 'react';
import type { OwnPhone } from '../../../core/api.types';
import { post } from '../../../core/http';
import { useSite } from '../../../core/site';
import { toast, toastProblem } from '../../../core/toast';

interface Props {
  readonly disabled: boolean;
  readonly onPhone: (phone: string) => void;
}

export function WechatPhone({ disabled, onPhone }: Props) {
  const site = useSite();
  const [asking, ask] = useState(false);
  if (process.env.TARO_ENV !== 'weapp' || !site?.wechatPhone) return null;
  const fill = async (code: string | undefined) => {
    if (!code) return toast('没有使用微信的手机号，可以自己填，也可以不填');
    ask(true);
    try {
      onPhone((await post<OwnPhone>('/citizen/wechat-phone', { code })).phone);
    } catch (error) {
      toastProblem(error);
    } finally {
      ask(false);
    }
  };
  return (
    <Button
      className="btn btn--plain wechat-phone"
      openType="getPhoneNumber"
      disabled={disabled || asking}
      aria-label="用微信的手机号填写"
      onGetPhoneNumber={({ detail }) => void fill(detail.code)}
    >
      {asking ? '正在填写…' : '用微信的手机号填写'}
    </Button>
  );
}
