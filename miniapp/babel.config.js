// Babel reads this: Taro's preset compiles our React and TypeScript for both targets.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
};
