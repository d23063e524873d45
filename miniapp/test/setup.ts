// Jest runs this first: the constants that the build writes into the code.
import { workCalendar } from '../config/work-calendar';

process.env.TARO_ENV = 'h5';
process.env.TARO_APP_API = '';
Object.assign(globalThis, { WORK_CALENDAR: workCalendar() });
