// Taro reads this: the window of this page, which WeChat may share.
export default definePageConfig({
  navigationBarTitleText: '公开答复',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
});
