// Taro reads this: the window of this page.
export default definePageConfig({ navigationBarTitleText: '联络站', enablePullDownRefresh: true });
