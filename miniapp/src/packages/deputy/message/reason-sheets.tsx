// A deputy gives here the words that a step needs: why handed up, why not taken and where to go instead, why paused.
import { MESSAGE_LIMITS } from '@liaison/shared/messages/message.text';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Choice, type Option } from '../../../ui/choices';
import { countChars, Field, TextArea } from '../../../ui/forms';
import { Notice, Sheet } from '../../../ui/parts';
import { PushButton, Tap } from '../../../ui/tap';

export interface SheetProps {
  label: string;
  busy: boolean;
  onClose: () => void;
  onSend: (body: object) => void;
  /** The office that gets it next, where the server says so. */
  handUpTo?: string | null;
}

/** What is wrong with a required text of `min` to `max` characters, or null. */
export function lengthProblem(text: string, min: number, max: number): string | null {
  const length = countChars(text.trim());
  if (length === 0) return '这里要写一写';
  if (length < min) return `至少写${min}个字`;
  return length > max ? `最多${max}个字` : null;
}

const { maxNote } = MESSAGE_LIMITS;

export function HandUpSheet({ label, busy, onClose, onSend, handUpTo }: SheetProps) {
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const problem = lengthProblem(note, 2, maxNote);
  const submit = () => {
    setTried(true);
    if (!problem) onSend({ note: note.trim() });
  };
  return (
    <Sheet
      open
      title={label}
      onClose={onClose}
      footer={<PushButton text="提交上级" icon="up" busy={busy} onTap={submit} />}
    >
      <View className="desk-form">
        <Notice tone="blue">
          {handUpTo ? `会交给${handUpTo}。` : '会交给上一级人大。'}由他们接收和答复，您和留言人都能看到进展。
        </Notice>
        <Field
          name="为什么要上级办"
          hint="写清您了解到的情况，留言人也能看到"
          problem={tried ? problem : null}
        >
          <TextArea
            tall
            label="为什么要上级办"
            value={note}
            onChange={setNote}
            placeholder="比如：涉及几个村，要镇里统一安排"
            max={maxNote}
          />
        </Field>
      </View>
    </Sheet>
  );
}

const PLACES = ['12345政务服务热线', '村（居）委会', '派出所', '人民法院', '信访部门', '人社部门'] as const;
const MAX_PLACE = 300;

export function DeclineSheet({ label, busy, onClose, onSend }: SheetProps) {
  const [reason, setReason] = useState('');
  const [whereToGo, setWhereToGo] = useState('');
  const [tried, setTried] = useState(false);
  const reasonProblem = lengthProblem(reason, 2, maxNote);
  const placeProblem = lengthProblem(whereToGo, 2, MAX_PLACE);
  const submit = () => {
    setTried(true);
    if (!reasonProblem && !placeProblem) onSend({ reason: reason.trim(), whereToGo: whereToGo.trim() });
  };
  return (
    <Sheet
      open
      title={label}
      onClose={onClose}
      footer={<PushButton text="回复留言人" busy={busy} onTap={submit} />}
    >
      <View className="desk-form">
        <Field name="为什么不受理" hint="留言人会看到" problem={tried ? reasonProblem : null}>
          <TextArea
            label="为什么不受理"
            value={reason}
            onChange={setReason}
            placeholder="比如：案件正在法院审理，代表不能过问"
            max={maxNote}
          />
        </Field>
        <Field
          name="应该找哪里"
          hint="不让群众白跑：写清找谁、怎么联系"
          problem={tried ? placeProblem : null}
        >
          <View className="phrases">
            {PLACES.map((place) => (
              <Tap key={place} className="phrase" label={`写上${place}`} onTap={() => setWhereToGo(place)}>
                {place}
              </Tap>
            ))}
          </View>
          <TextArea
            label="应该找哪里"
            value={whereToGo}
            onChange={setWhereToGo}
            placeholder="单位、地址、电话"
            max={MAX_PLACE}
          />
        </Field>
      </View>
    </Sheet>
  );
}

const DAYS: readonly Option<string>[] = [
  { value: '3', text: '3天' },
  { value: '7', text: '7天' },
  { value: '15', text: '15天' },
  { value: '30', text: '30天' },
];

export function PauseSheet({ label, busy, onClose, onSend }: SheetProps) {
  const [reason, setReason] = useState('');
  const [days, setDays] = useState('7');
  const [tried, setTried] = useState(false);
  const problem = lengthProblem(reason, 4, 300);
  const submit = () => {
    setTried(true);
    if (!problem) onSend({ reason: reason.trim(), days: Number(days) });
  };
  return (
    <Sheet
      open
      title={label}
      onClose={onClose}
      footer={<PushButton text="暂停计时" icon="pause" busy={busy} onTap={submit} />}
    >
      <View className="desk-form">
        <Field name="为什么暂停" hint="留言人能看到这句话" problem={tried ? problem : null}>
          <TextArea
            label="为什么暂停"
            value={reason}
            onChange={setReason}
            placeholder="比如：等水务局周五的检测结果"
            max={300}
          />
        </Field>
        <Field name="暂停几天" hint="到期自动恢复计时">
          <Choice label="暂停几天" options={DAYS} value={days} onChange={setDays} />
        </Field>
      </View>
    </Sheet>
  );
}

export function ReturnSheet({ label, busy, onClose, onSend }: SheetProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const problem = lengthProblem(reason, 2, maxNote);
  const submit = () => {
    setTried(true);
    if (!problem) onSend({ reason: reason.trim() });
  };
  return (
    <Sheet
      open
      title={label}
      onClose={onClose}
      footer={<PushButton text="退回审核" busy={busy} onTap={submit} />}
    >
      <View className="desk-form">
        <Notice tone="amber">只用于违法、辱骂、泄露他人隐私的内容。批评意见不能退回。</Notice>
        <Field name="哪里不合适" problem={tried ? problem : null}>
          <TextArea
            label="哪里不合适"
            value={reason}
            onChange={setReason}
            placeholder="写给审核的工作人员"
            max={maxNote}
          />
        </Field>
      </View>
    </Sheet>
  );
}
