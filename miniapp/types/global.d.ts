// The compiler reads this: assets and build-time constants that our sources import or name.
/// <reference types="@tarojs/taro" />
declare module '*.png' {
  const url: string;
  export default url;
}
declare module '*.scss';

/** The official calendar, written in by the build (config/work-calendar.ts). */
declare const WORK_CALENDAR: import('../config/work-calendar').WorkCalendar;

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5';
    TARO_APP_API: string;
  }
}
