// Taro reads this: the window of this page.
export default definePageConfig({ navigationBarTitleText: '评价公示', enablePullDownRefresh: true });
