/** What each action on a message asks for; the server says which of them stand open, this table only draws their fields. */
import { MESSAGE_LIMITS } from '@liaison/shared/messages/message.text';

export interface ActionField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'deputy' | 'office' | 'message' | 'days' | 'photos';
  readonly optional?: true;
  readonly min?: number;
  readonly max?: number;
  /** The office's answer templates may be put in. */
  readonly templates?: true;
}

const note = (label = '说明'): ActionField => ({
  name: 'note',
  label,
  kind: 'text',
  min: 2,
  max: MESSAGE_LIMITS.maxNote,
});
const reason: ActionField = {
  name: 'reason',
  label: '理由',
  kind: 'text',
  min: 2,
  max: MESSAGE_LIMITS.maxNote,
};

const FIELDS: Readonly<Record<string, readonly ActionField[]>> = {
  pass_screening: [],
  accept: [],
  resume: [],
  answer: [
    {
      name: 'text',
      label: '答复内容',
      kind: 'text',
      min: MESSAGE_LIMITS.minText,
      max: MESSAGE_LIMITS.maxText,
      templates: true,
    },
    { name: 'photoIds', label: '照片（最多 9 张，自动去掉拍摄地点）', kind: 'photos', optional: true },
  ],
  dispatch: [{ name: 'deputyId', label: '派给', kind: 'deputy' }, note('交办说明')],
  hand_up: [note('提交上级的理由')],
  hand_down: [{ name: 'officeId', label: '交给', kind: 'office' }, note()],
  return_to_station: [{ name: 'deputyId', label: '直接派给代表', kind: 'deputy', optional: true }, note()],
  decline: [
    { ...reason, label: '不予受理的理由' },
    { name: 'whereToGo', label: '建议向哪里反映', kind: 'text', min: 2, max: 300 },
  ],
  pause: [
    { ...reason, label: '暂停理由（留言人能看到）', min: 4, max: 300 },
    { name: 'days', label: '暂停天数', kind: 'days' },
  ],
  reject: [reason],
  restore: [reason],
  return_to_screening: [reason],
  reopen: [reason],
  merge: [{ name: 'intoId', label: '并入哪一条', kind: 'message' }, note()],
  unmerge: [note()],
};

/** Fields of an action; undefined when this console has no form for it. */
export function fieldsOf(action: string): readonly ActionField[] | undefined {
  return FIELDS[action];
}

/** Address of an action. */
export function pathOf(id: string, action: string): string {
  return `/api/admin/messages/${id}/${action.replaceAll('_', '-')}`;
}
