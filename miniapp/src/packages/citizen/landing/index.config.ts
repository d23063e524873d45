// Taro reads this: the window of this page.
export default definePageConfig({ navigationBarTitleText: '扫码找代表' });
