// WeChat's question before the first private call is put to the person with this; a refusal keeps everything else usable.
import { Button, View } from '@tarojs/components';
import { go } from '../core/nav';
import { AGREE_BUTTON, agreeToPrivacy, refusePrivacy, usePrivacyAsked } from '../core/platform/privacy';
import { Sheet } from './parts';
import { PushButton } from './tap';

export function PrivacyAsk() {
  const asked = usePrivacyAsked();
  return (
    <Sheet
      open={asked}
      title="用之前，请您同意"
      onClose={refusePrivacy}
      footer={
        <>
          <Button
            id={AGREE_BUTTON}
            className="btn btn--primary privacy-agree"
            openType="agreePrivacyAuthorization"
            onAgreePrivacyAuthorization={agreeToPrivacy}
          >
            同意
          </Button>
          <PushButton text="不同意" kind="plain" onTap={refusePrivacy} />
        </>
      }
    >
      <View>您选的照片、位置和复制的文字，只用来办理您的留言，不作别的用。</View>
      <PushButton text="看隐私说明" kind="plain" icon="shield" small onTap={() => go('privacy')} />
    </Sheet>
  );
}
