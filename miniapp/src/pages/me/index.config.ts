// Taro reads this: the window of this tab page.
export default definePageConfig({ navigationBarTitleText: '我的', enablePullDownRefresh: true });
