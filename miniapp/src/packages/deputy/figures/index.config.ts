// Taro reads this: the window of this page.
export default definePageConfig({ navigationBarTitleText: '我的数据', enablePullDownRefresh: true });
