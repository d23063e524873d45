// Taro reads this: the window of this tab page.
export default definePageConfig({ navigationBarTitleText: '首页', enablePullDownRefresh: true });
