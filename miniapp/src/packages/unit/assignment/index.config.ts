// Taro reads this: the window of this page.
export default definePageConfig({ navigationBarTitleText: '建议办理', enablePullDownRefresh: true });
