// Taro reads this: the window of this page.
export default definePageConfig({ navigationBarTitleText: '公开答复', enablePullDownRefresh: true });
