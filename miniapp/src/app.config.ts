// Taro reads this: which pages live in which package, and how the window looks.
const h5 = process.env.TARO_ENV === 'h5';

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/messages/index', 'pages/inbox/index', 'pages/me/index'],
  subPackages: [
    {
      root: 'packages/citizen',
      pages: [
        'landing/index',
        'station/index',
        'deputy/index',
        'search/index',
        'compose/index',
        'sent/index',
        'message/index',
        'my-data/index',
      ],
    },
    {
      root: 'packages/common',
      pages: [
        'public-message/index',
        'ledger/index',
        'login/index',
        'invitation/index',
        'about/index',
        'privacy/index',
        'suggestions/index',
        'suggestion/index',
        'visits/index',
      ],
    },
    {
      root: 'packages/deputy',
      pages: [
        'workbench/index',
        'message/index',
        'templates/index',
        'roster/index',
        'figures/index',
        'suggestions/index',
        'suggestion/index',
        'write/index',
      ],
    },
    {
      root: 'packages/unit',
      pages: ['desk/index', 'assignment/index', 'login/index'],
    },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['packages/citizen'] },
  },
  window: {
    navigationBarTitleText: '人大代表联络站',
    navigationBarBackgroundColor: h5 ? '#b5302a' : '@bar',
    navigationBarTextStyle: 'white',
    backgroundColor: h5 ? '#f6f3ef' : '@ground',
    backgroundTextStyle: (h5 ? 'dark' : '@dots') as 'dark',
    // The web build draws its own header (ui/screen.tsx); WeChat brings one.
    ...(h5 ? { navigationStyle: 'custom' as const } : {}),
  },
  // Drawn by ui/tab-bar.tsx inside each tab page, so that elder mode enlarges it too.
  tabBar: {
    custom: true,
    color: h5 ? '#5f5650' : '@tab',
    selectedColor: h5 ? '#b5302a' : '@tabOn',
    backgroundColor: h5 ? '#ffffff' : '@tabGround',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/messages/index', text: '我的留言' },
      { pagePath: 'pages/inbox/index', text: '消息' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  // WeChat's own bars follow the phone (theme.json); the pages follow it by style (ui/theme.scss), on both targets.
  ...(h5 ? {} : { darkmode: true, themeLocation: 'theme.json' }),
  lazyCodeLoading: 'requiredComponents',
  requiredPrivateInfos: ['chooseLocation'],
  permission: { 'scope.userLocation': { desc: '用来找离您近的联络站' } },
  __usePrivacyCheck__: true,
  animation: false,
});
