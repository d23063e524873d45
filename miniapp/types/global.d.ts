// The compiler reads this: assets and build-time constants that our sources import or name.
/// <reference types="@tarojs/taro" />
declare module '*.png' {
  const url: string;
  export default url;
}
declare module '*.scss';

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5';
    TARO_APP_API: string;
  }
}
