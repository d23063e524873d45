// WeChat asks in a form which private information a mini-program takes and what for. This is the form's content: a row for each
// call that the built code makes, and for what people type. The test of the built package holds it against the code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './weigh.js';

export interface FormRow {
  /** The name of the item in WeChat's form. */
  readonly item: string;
  readonly purpose: string;
}

/** Calls that WeChat's form asks about, with what to write there. */
const BY_CALL: Readonly<Record<string, FormRow>> = {
  chooseMedia: { item: '选中的照片或视频信息', purpose: '给留言、补充和办理进展附照片，说明情况' },
  chooseImage: { item: '选中的照片或视频信息', purpose: '给留言、补充和办理进展附照片，说明情况' },
  chooseMessageFile: { item: '选中的文件', purpose: '给代表建议附 PDF 或 Word 文件' },
  chooseLocation: { item: '选择的位置信息', purpose: '说明反映的事发生在哪里，查找附近的联络站' },
  choosePoi: { item: '选择的位置信息', purpose: '说明反映的事发生在哪里，查找附近的联络站' },
  chooseAddress: { item: '通讯地址', purpose: '' },
  getLocation: { item: '位置信息', purpose: '' },
  getFuzzyLocation: { item: '位置信息', purpose: '' },
  setClipboardData: { item: '剪切板', purpose: '点“复制”时放入受理号或校验码；不读取剪切板内容' },
  getClipboardData: { item: '剪切板', purpose: '' },
  saveImageToPhotosAlbum: { item: '相册（仅写入）权限', purpose: '' },
  getRecorderManager: { item: '麦克风', purpose: '' },
  startRecord: { item: '麦克风', purpose: '' },
  createCameraContext: { item: '摄像头', purpose: '' },
  getPhoneNumber: { item: '手机号', purpose: '' },
  getUserProfile: { item: '用户信息（微信昵称、头像）', purpose: '' },
  chooseContact: { item: '通讯录（仅写入）权限', purpose: '' },
  addPhoneContact: { item: '通讯录（仅写入）权限', purpose: '' },
  addPhoneCalendar: { item: '日历（仅写入）权限', purpose: '' },
  getWeRunData: { item: '微信运动步数', purpose: '' },
};
/** What people type or WeChat gives without a call of that kind. */
const ALWAYS: readonly FormRow[] = [
  { item: '手机号', purpose: '留言人自己填写，或点按钮用微信的手机号填写，可以不填；办理的人需要时联系核实' },
  {
    item: '其他信息：留言内容、评价、微信账号标识（openid）',
    purpose: '办理所反映的事，把答复送给留言人，防止重复评价',
  },
];

/** Names of private calls in the built scripts, sorted. */
export function privateCalls(dist: string): string[] {
  const names = Object.keys(BY_CALL).join('|');
  const pattern = new RegExp(`\\.(${names})\\b`, 'g');
  const found = filesOf(dist)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) =>
      [...readFileSync(join(dist, file), 'utf8').matchAll(pattern)].map(([, name = '']) => name),
    );
  return [...new Set(found)].sort();
}

/** The rows of the form for a built package. @throws Error for a private call whose purpose nobody has written down */
export function privacyForm(dist: string): FormRow[] {
  const rows = privateCalls(dist).map((call) => ({
    call,
    ...(BY_CALL[call] ?? { item: call, purpose: '' }),
  }));
  const without = rows.find(({ purpose }) => purpose === '');
  if (without) throw new Error(`没有写明为什么使用 ${without.call}，请补在 miniapp/scripts/privacy-form.ts`);
  const items = new Map([...rows, ...ALWAYS].map(({ item, purpose }) => [item, { item, purpose }]));
  return [...items.values()];
}

/** The form as a table of the release guide. */
export function formTable(rows: readonly FormRow[]): string {
  const lines = rows.map(({ item, purpose }) => `| ${item} | ${purpose} |`);
  return ['| 表单里的项目 | 填写的用途 |', '|---|---|', ...lines].join('\n');
}
