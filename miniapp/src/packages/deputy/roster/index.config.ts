// Taro reads this: the window of this page.
export default definePageConfig({ navigationBarTitleText: '值班表', enablePullDownRefresh: true });
