// Taro reads this: the window of this page.
export default definePageConfig({ navigationBarTitleText: '关于联络站' });
