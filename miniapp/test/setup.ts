// Jest runs this first: the constants that the build writes into the code.
process.env.TARO_ENV = 'h5';
process.env.TARO_APP_API = '';
