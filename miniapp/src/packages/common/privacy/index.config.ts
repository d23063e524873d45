// Taro reads this: the window of this page.
export default definePageConfig({ navigationBarTitleText: '隐私说明' });
