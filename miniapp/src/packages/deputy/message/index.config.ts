// Taro reads this: the window of this page.
export default definePageConfig({ navigationBarTitleText: '留言办理', enablePullDownRefresh: true });
