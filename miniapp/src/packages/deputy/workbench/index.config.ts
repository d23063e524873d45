// Taro reads this: the window of this page.
export default definePageConfig({ navigationBarTitleText: '代表工作台', enablePullDownRefresh: true });
