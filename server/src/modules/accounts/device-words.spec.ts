/** Proves that common browsers of Chinese offices are told apart, and that odd ones break nothing. */
import { deviceWords } from './device-words.js';

describe('words for a device', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36',
      '视窗电脑，谷歌浏览器',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36 Edg/128.0.0.0',
      '视窗电脑，Edge 浏览器',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50 MiniProgramEnv/iOS miniProgram',
      '苹果手机，微信小程序',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; V2309A) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.49',
      '安卓手机，微信',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; UOS) Gecko/20100101 Firefox/115.0', '国产系统电脑，火狐浏览器'],
    ['curl/8.5.0', '未知设备'],
    [null, '未知设备'],
  ])('%s', (agent, words) => expect(deviceWords(agent)).toBe(words));
});
