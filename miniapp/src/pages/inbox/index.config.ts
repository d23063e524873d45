// Taro reads this: the window of this tab page.
export default definePageConfig({ navigationBarTitleText: '消息', enablePullDownRefresh: true });
