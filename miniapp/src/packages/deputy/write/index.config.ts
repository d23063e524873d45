// Taro reads this: the window of this page.
export default definePageConfig({ navigationBarTitleText: '写建议' });
