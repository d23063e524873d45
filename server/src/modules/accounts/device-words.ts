/** Says in words from what a browser tells of itself which device a session is on, so that its owner knows it again. Pure. */

type Words = readonly (readonly [RegExp, string])[];
const MACHINES: Words = [
  [/iPhone/, '苹果手机'],
  [/iPad/, '苹果平板'],
  [/HarmonyOS|OpenHarmony/, '鸿蒙设备'],
  [/Android.*Mobile|Mobile.*Android/, '安卓手机'],
  [/Android/, '安卓平板'],
  [/Windows/, '视窗电脑'],
  [/Macintosh|Mac OS X/, '苹果电脑'],
  [/Kylin|UOS|Deepin/i, '国产系统电脑'],
  [/Linux|X11/, '电脑（Linux）'],
];
const PROGRAMS: Words = [
  [/miniProgram|MicroMessenger.*MiniProgram/i, '微信小程序'],
  [/wxwork/i, '企业微信'],
  [/MicroMessenger/, '微信'],
  [/DingTalk/i, '钉钉'],
  [/Edg(e|A|iOS)?\//, 'Edge 浏览器'],
  [/360SE|360EE|QIHU/i, '360 浏览器'],
  [/Firefox\//, '火狐浏览器'],
  [/Chrome\/|CriOS\//, '谷歌浏览器'],
  [/Safari\//, '苹果浏览器'],
];

const first = (words: Words, agent: string) => words.find(([pattern]) => pattern.test(agent))?.[1];

/** `视窗电脑，谷歌浏览器`; `未知设备` for nothing that is known. */
export function deviceWords(agent: string | null): string {
  const known = [first(MACHINES, agent ?? ''), first(PROGRAMS, agent ?? '')].filter(Boolean);
  return known.length > 0 ? known.join('，') : '未知设备';
}
