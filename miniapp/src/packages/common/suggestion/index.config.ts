// Taro reads this: the window of this page, which WeChat may share.
export default definePageConfig({
  navigationBarTitleText: '代表建议',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
});
