// A deputy opens the author's contact here, says why, and knows that this is written down.
import { MESSAGE_LIMITS } from '@liaison/shared/messages/message.text';
import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import type { RevealedContact } from '../../../core/api.types';
import { post } from '../../../core/http';
import { call, copy } from '../../../core/platform/device';
import { toastProblem } from '../../../core/toast';
import { Field, LineInput } from '../../../ui/forms';
import { Notice, Sheet } from '../../../ui/parts';
import { PushButton, Tap } from '../../../ui/tap';
import { lengthProblem } from './reason-sheets';

const REASONS = ['了解详细情况', '约时间现场看', '回复办理结果'] as const;
const PHONE = /^\+?[\d\s-]{7,20}$/;

interface Props {
  messageId: string;
  masked: string;
  onClose: () => void;
}

function Revealed({ contact }: { contact: string }) {
  return (
    <View className="revealed">
      <View className="revealed__text">{contact}</View>
      <View className="revealed__buttons">
        {PHONE.test(contact) ? <PushButton text="打电话" icon="phone" onTap={() => call(contact)} /> : null}
        <PushButton text="复制" icon="copy" kind="secondary" onTap={() => void copy(contact)} />
      </View>
    </View>
  );
}

export function ContactSheet({ messageId, masked, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [contact, setContact] = useState<string | null>(null);
  const asking = useRef(false);
  const problem = lengthProblem(reason, 2, MESSAGE_LIMITS.maxNote);

  const ask = async () => {
    setTried(true);
    if (problem || asking.current) return;
    asking.current = true;
    setBusy(true);
    try {
      const answer = await post<RevealedContact>(`/deputy/messages/${messageId}/contact`, {
        reason: reason.trim(),
      });
      setContact(answer.contact ?? '留言人没有留下联系方式');
    } catch (error) {
      toastProblem(error);
    } finally {
      asking.current = false;
      setBusy(false);
    }
  };

  return (
    <Sheet
      open
      title="留言人的联系方式"
      onClose={onClose}
      footer={
        contact ? undefined : <PushButton text="查看" icon="phone" busy={busy} onTap={() => void ask()} />
      }
    >
      <View className="desk-form">
        {contact ? (
          <Revealed contact={contact} />
        ) : (
          <>
            <View className="revealed__text">{masked}</View>
            <Field name="为什么要联系" problem={tried ? problem : null}>
              <View className="phrases">
                {REASONS.map((text) => (
                  <Tap key={text} className="phrase" label={`写上${text}`} onTap={() => setReason(text)}>
                    {text}
                  </Tap>
                ))}
              </View>
              <LineInput label="为什么要联系" value={reason} placeholder="写一句理由" onChange={setReason} />
            </Field>
          </>
        )}
        <Notice tone="plain" icon="shield">
          谁在什么时候、为什么看了联系方式，都会记下来。请只用来办这件事。
        </Notice>
      </View>
    </Sheet>
  );
}
