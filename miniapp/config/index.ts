// Taro reads this at build time: one description of the weapp and the h5 build, so that both stay the same app.
import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import routes from '../src/routes.json';
import { FirstScreenPlugin } from './first-screen-plugin';
import { workCalendar } from './work-calendar';

const shared = path.resolve(__dirname, '../../shared/src');
const empty = path.resolve(__dirname, 'empty.js');

/** The mini-program has no page address to go by: while developing it asks this machine, and a release has to say whom. */
const NO_SERVER: Record<string, string> = {
  development: 'http://127.0.0.1:3000',
  production: 'https://liaison.invalid',
};

/** Page path → short address, as the web router wants it. */
const shortRoutes = Object.fromEntries(
  Object.entries({ ...routes.tabs, ...routes.pages }).map(([name, page]) => [
    page,
    routes.short[name as keyof typeof routes.short],
  ]),
);

/** What we ask of webpack-chain; its own type comes from a copy that Taro does not export. */
interface Chain {
  resolve: {
    set(key: string, value: unknown): unknown;
    alias: { set(name: string, target: string): unknown };
  };
  optimization: { merge(options: object): unknown };
  performance: { hints(value: false): unknown };
  plugin(name: string): { use(plugin: typeof FirstScreenPlugin): unknown };
}

/** The sources of `shared` import each other with `.js`, as Node wants; webpack finds the `.ts` beside it. */
function resolveJsToTs(chain: Chain): void {
  chain.resolve.set('extensionAlias', { '.js': ['.ts', '.tsx', '.js'] });
}

/** Taro's request brings these for browsers older than ours (chrome 80, ios 13), which have their own, and for JSONP. */
function dropOldBrowsers(chain: Chain): void {
  for (const name of [
    'whatwg-fetch',
    'abortcontroller-polyfill/dist/abortcontroller-polyfill-only',
    'jsonp-retry',
  ]) {
    chain.resolve.alias.set(name, empty);
  }
}

/** Parts that several lazily loaded pages use become one file, instead of a copy in each page. */
function shareBetweenPages(chain: Chain): void {
  chain.optimization.merge({
    splitChunks: {
      chunks: 'all',
      cacheGroups: {
        parts: {
          test: /miniapp[\\/]src[\\/](core|ui|features)/,
          name: 'parts',
          chunks: 'async',
          minChunks: 2,
          enforce: true,
        },
      },
    },
  });
  // `npm run size` holds the budgets.
  chain.performance.hints(false);
  chain.plugin('first-screen').use(FirstScreenPlugin);
}

export default defineConfig<'webpack5'>(async () => {
  const weapp = process.env.TARO_ENV === 'weapp';
  // A missing TARO_APP_* would leave `process.env.X` in the bundle, where there is no `process`.
  const api = process.env.TARO_APP_API ?? (weapp ? NO_SERVER[process.env.NODE_ENV ?? ''] : '') ?? '';
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'liaison-station',
    date: '2026-01-01',
    designWidth: 375,
    deviceRatio: { 375: 2 },
    sourceRoot: 'src',
    outputRoot: weapp ? 'dist/weapp' : 'dist/h5',
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    jsMinimizer: 'terser',
    // Chinese as it is: written as \u escapes it weighs twice as much.
    terser: { enable: true, config: { output: { ascii_only: false } } },
    env: { TARO_APP_API: JSON.stringify(api) },
    defineConstants: { WORK_CALENDAR: JSON.stringify(workCalendar()) },
    baseLevel: 8,
    plugins: [
      '@tarojs/plugin-framework-react',
      `@tarojs/plugin-platform-${weapp ? 'weapp' : 'h5'}`,
      path.resolve(__dirname, 'aria-plugin.ts'),
    ],
    alias: { '@liaison/shared': shared },
    sass: { resource: [path.resolve(__dirname, '../src/ui/tokens.scss')] },
    mini: {
      compile: { include: [shared] },
      optimizeMainPackage: { enable: true },
      minifyXML: { collapseWhitespace: true },
      postcss: { pxtransform: { enable: false }, cssModules: { enable: false } },
      webpackChain: (chain) => resolveJsToTs(chain),
    },
    h5: {
      compile: { include: [shared] },
      publicPath: '/',
      staticDirectory: 'static',
      router: { mode: 'browser', basename: '', customRoutes: shortRoutes },
      postcss: {
        pxtransform: { enable: false },
        autoprefixer: { enable: true },
        cssModules: { enable: false },
      },
      output: {
        filename: 'static/[name].[contenthash:8].js',
        chunkFilename: 'static/[name].[contenthash:8].js',
      },
      miniCssExtractPluginOption: {
        filename: 'static/[name].[contenthash:8].css',
        chunkFilename: 'static/[name].[contenthash:8].css',
        ignoreOrder: true,
      },
      devServer: {
        port: 10086,
        open: false,
        proxy: [{ context: ['/api'], target: 'http://127.0.0.1:3000' }],
      },
      webpackChain: (chain) => {
        resolveJsToTs(chain);
        dropOldBrowsers(chain);
        shareBetweenPages(chain);
      },
    },
  };
  return config;
});
