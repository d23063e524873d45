/**
 * Jest reads this to know every kind of test of the house, one project each, so that one run proves them all.
 *
 * @jest-config-loader esbuild-register
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from 'jest';

type Project = Exclude<NonNullable<Config['projects']>[number], string>;

const root = __dirname;
const modules = join(root, 'node_modules');

/**
 * Names of the installed packages that are written as ES modules. Jest runs CommonJS, so these are transformed
 * like our own files; asking the packages themselves keeps the list true after every upgrade.
 */
function esmPackages(): string[] {
  // A workspace holds what it needs in another version than the root has.
  const folders = [
    modules,
    ...['shared', 'server', 'miniapp', 'admin'].map((name) => join(root, name, 'node_modules')),
  ];
  const manifests = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder).flatMap((name) => {
      if (name.startsWith('@liaison') || name.startsWith('.')) return [];
      const names = name.startsWith('@')
        ? readdirSync(join(folder, name)).map((sub) => `${name}/${sub}`)
        : [name];
      return names.map((full) => ({ full, manifest: join(folder, full, 'package.json') }));
    }),
  );
  const isModule = (manifest: string): boolean =>
    existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).type === 'module';
  return [...new Set(manifests.filter(({ manifest }) => isModule(manifest)).map(({ full }) => full))];
}

const decorators = { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false };
const swc = (parser: object, transform: object): [string, Record<string, unknown>] => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', keepClassNames: true, parser, transform },
  },
];

/** Sources name each other as the compiled files are called; Jest reads the sources. */
const names = {
  '^@liaison/shared/(.*)$': '<rootDir>/shared/src/$1',
  '^(\\.{1,2}/.*)\\.js$': '$1',
};

const common: Project = {
  rootDir: root,
  cacheDirectory: join(root, '.cache/jest'),
  moduleFileExtensions: ['js', 'ts', 'tsx', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: names,
  transform: {
    '\\.ts$': swc({ syntax: 'typescript', decorators: true }, decorators),
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }, { react: { runtime: 'automatic' } }),
    '\\.m?js$': swc({ syntax: 'ecmascript' }, {}),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages().join('|')})/)`],
  modulePathIgnorePatterns: [
    '<rootDir>/(shared|server|miniapp|admin)/dist/',
    '<rootDir>/(data|results|.cache)/',
  ],
};

const node = (displayName: string, testMatch: string[], more: Project = {}): Project => ({
  ...common,
  displayName,
  testEnvironment: 'node',
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  ...more,
});

/** Files of the mini-program's own test folder count only once they are there. */
const miniappSetup = ['miniapp/test/setup.ts', 'miniapp/test/setup.tsx'].filter((path) =>
  existsSync(join(root, path)),
);

const config: Config = {
  maxWorkers: 2,
  // A worker keeps the modules of every file it has run; past this it begins anew.
  workerIdleMemoryLimit: '1500MB',
  // A bound on hanging, not a measure: a busy machine needs many times what a quiet one does.
  testTimeout: 90_000,
  projects: [
    node('shared', ['shared/src/**/*.spec.ts', 'shared/test/**/*.spec.ts']),
    node('server', ['server/src/**/*.spec.ts']),
    node('server-db', ['server/test/db/**/*.spec.ts'], {
      globalSetup: '<rootDir>/scripts/jest-mariadb-up.mjs',
      globalTeardown: '<rootDir>/scripts/jest-mariadb-down.mjs',
    }),
    node('server-e2e', ['server/test/e2e/**/*.spec.ts'], {
      globalSetup: '<rootDir>/scripts/jest-mariadb-up.mjs',
      globalTeardown: '<rootDir>/scripts/jest-mariadb-down.mjs',
    }),
    {
      ...common,
      displayName: 'miniapp',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/miniapp/{src,test}/**/*.spec.{ts,tsx}'],
      // The built package runs in a host of its own, which is no browser.
      testPathIgnorePatterns: ['/node_modules/', '\\.weapp\\.spec\\.ts$'],
      setupFiles: miniappSetup.map((path) => `<rootDir>/${path}`),
      moduleNameMapper: {
        '\\.(scss|css|png|jpg|svg)$': '<rootDir>/miniapp/test/style-stub.ts',
        '^@tarojs/components$': '<rootDir>/miniapp/test/taro-components.tsx',
        '^@tarojs/taro$': '<rootDir>/miniapp/test/taro.ts',
        ...names,
      },
    },
    node('weapp', ['miniapp/test/**/*.weapp.spec.ts']),
    {
      ...common,
      displayName: 'admin',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/admin/src/**/*.spec.{ts,tsx}'],
      setupFiles: ['<rootDir>/admin/test/setup.ts'],
    },
    node('scripts', ['scripts/**/*.spec.ts']),
  ],
};

export default config;
