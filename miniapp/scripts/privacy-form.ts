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

/** Calls that WeChat's form asks about, with the name of their item there. */
const ITEM_OF: Readonly<Record<string, string>> = {
  chooseMedia: '选中的照片或视频信息',
  chooseImage: '选中的照片或视频信息',
  chooseMessageFile: '选中的文件',
  chooseLocation: '选择的位置信息',
  choosePoi: '选择的位置信息',
  chooseAddress: '通讯地址',
  getLocation: '位置信息',
  getFuzzyLocation: '位置信息',
  setClipboardData: '剪切板',
  getClipboardData: '剪切板',
  saveImageToPhotosAlbum: '相册（仅写入）权限',
  getRecorderManager: '麦克风',
  startRecord: '麦克风',
  createCameraContext: '摄像头',
  getUserProfile: '用户信息（微信昵称、头像）',
  chooseContact: '通讯录（仅写入）权限',
  addPhoneContact: '通讯录（仅写入）权限',
  addPhoneCalendar: '日历（仅写入）权限',
  getWeRunData: '微信运动步数',
};
/** What we use an item for; one that stands here nowhere must not be used. */
const PURPOSE_OF: Readonly<Record<string, string>> = {
  选中的照片或视频信息: '给留言、补充和办理进展附照片，说明情况',
  选中的文件: '给代表建议附 PDF 或 Word 文件',
  选择的位置信息: '说明反映的事发生在哪里，查找附近的联络站',
  剪切板: '点“复制”时放入受理号或校验码；不读取剪切板内容',
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
  const names = Object.keys(ITEM_OF).join('|');
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
  const items = new Set(privateCalls(dist).map((call) => ITEM_OF[call] ?? call));
  const used = [...items].map((item) => {
    const purpose = PURPOSE_OF[item];
    if (purpose === undefined)
      throw new Error(`没有写明为什么使用“${item}”，请补在 miniapp/scripts/privacy-form.ts`);
    return { item, purpose };
  });
  return [...used, ...ALWAYS];
}

/** The form as a table of the release guide. */
export function formTable(rows: readonly FormRow[]): string {
  const lines = rows.map(({ item, purpose }) => `| ${item} | ${purpose} |`);
  return ['| 表单里的项目 | 填写的用途 |', '|---|---|', ...lines].join('\n');
}
