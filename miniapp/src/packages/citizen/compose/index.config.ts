// Taro reads this: the window of this page.
export default definePageConfig({ navigationBarTitleText: '给代表留言' });
