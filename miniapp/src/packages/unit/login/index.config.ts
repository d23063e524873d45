// Taro reads this: the window of this page.
export default definePageConfig({ navigationBarTitleText: '承办单位登录' });
