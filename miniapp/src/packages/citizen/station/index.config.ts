// Taro reads this: the window of this page, which WeChat may share.
export default definePageConfig({
  navigationBarTitleText: '联络站',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
});
