// Taro reads this: the window of this page.
export default definePageConfig({ navigationBarTitleText: '常用语', enablePullDownRefresh: true });
