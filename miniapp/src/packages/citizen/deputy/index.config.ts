// Taro reads this: the window of this page, which WeChat may share.
export default definePageConfig({
  navigationBarTitleText: '代表',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
});
