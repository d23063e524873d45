/** The house check runs these rules over every source file, so that the order of the house does not rest on memory. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';
import { mayImport, placeOf, unplacedModule } from './floors.js';

/** One broken rule: where (path from the root), which rule, and what to do about it. */
export interface Finding {
  readonly path: string;
  readonly rule:
    | 'floors'
    | 'forward-ref'
    | 're-export'
    | 'size'
    | 'pure'
    | 'comment'
    | 'transaction'
    | 'synchronize';
  readonly text: string;
}

interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly string[];
}

const FOLDERS = [
  'shared/src',
  'shared/test',
  'server/src',
  'server/test',
  'miniapp/src',
  'miniapp/test',
  'admin/src',
  'admin/test',
  'scripts',
];
const SKIPPED = /(^|\/)(node_modules|dist|data)\/|\.gen\.ts$|\.d\.ts$/;
const SPEC = /\.spec\.tsx?$|^(shared|server|miniapp|admin)\/test\//;

/** Line limits; the first that fits counts. 0: no limit (migrations, tables of states and words, the demo). */
const SIZES: readonly (readonly [RegExp, number, string])[] = [
  [/^server\/src\/database\/migrations\/|^server\/src\/demo\/|\.(states|text)\.ts$/, 0, ''],
  [SPEC, 300, 'test'],
  [/\/commands\/[^/]+\.ts$/, 80, 'command'],
  [/\.controller\.ts$/, 120, 'controller'],
  [/\.entity\.ts$/, 100, 'entity'],
  [/\.repository\.ts$/, 180, 'repository'],
  [/^miniapp\/src\/(pages|packages)\/.*index\.tsx$/, 180, 'screen'],
  [/^admin\/src\/pages\/.*\.tsx$/, 180, 'screen'],
  [/./, 220, 'file'],
];

const NOT_PURE = /^(node:|@nestjs\/|@tarojs\/|react($|\/|-)|typeorm($|\/)|fastify)/;
const UNIT_OF_WORK = /^server\/src\/common\/database\/unit-of-work[^/]*\.ts$/;
const CONNECTION = /(dataSource|connection|manager|source|writer)\)?$/i;

function sourcesUnder(root: string): Source[] {
  return FOLDERS.flatMap((folder) => {
    const base = join(root, folder);
    if (!statSync(base, { throwIfNoEntry: false })) return [];
    return readdirSync(base, { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.split(sep).join('/')))
      .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !SKIPPED.test(path))
      .sort()
      .map((path) => {
        const text = readFileSync(join(root, path), 'utf8');
        const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
        const imports = ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
        return { path, text, tree, imports };
      });
  });
}

function* floorFindings({ path, imports }: Source): Generator<Finding> {
  const rule = 'floors';
  const unplaced = unplacedModule(path);
  if (unplaced)
    yield { path, rule, text: `module "${unplaced}" has no floor; place it in scripts/house/floors.ts` };
  const from = placeOf(path);
  if (!from || SPEC.test(path)) return;
  for (const name of imports) {
    if (!name.startsWith('.')) continue;
    const target = posix.join(posix.dirname(path), name);
    const to = placeOf(`${target}/`);
    const sameWorkspace = target.split('/')[0] === path.split('/')[0];
    if (!sameWorkspace)
      yield { path, rule, text: `imports ${name}: workspaces meet only through @liaison/shared` };
    else if (to && !mayImport(from, to)) {
      yield { path, rule, text: `"${from.room}" imports "${to.room}" (${name}): imports only go down` };
    }
  }
}

function* pureFindings({ path, imports }: Source): Generator<Finding> {
  if (!path.startsWith('shared/src/') || SPEC.test(path)) return;
  for (const name of imports) {
    const builtin = builtinModules.includes(name.split('/')[0] ?? '');
    if (NOT_PURE.test(name) || builtin) {
      yield { path, rule: 'pure', text: `imports ${name}: shared knows no Node, Nest, Taro or screen` };
    }
  }
}

function* syntaxFindings({ path, tree }: Source): Generator<Finding> {
  const index = /(^|\/)index\.tsx?$/.test(path) && tree.statements.length > 0;
  if (index && tree.statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier)) {
    yield { path, rule: 're-export', text: 'only re-exports: import the file that holds the thing' };
  }
  const found: Finding[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'forwardRef' && !path.startsWith('miniapp/')) {
      found.push({ path, rule: 'forward-ref', text: 'forwardRef: a module stands on the wrong floor' });
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'synchronize') {
      const on = node.initializer.kind === ts.SyntaxKind.TrueKeyword;
      if (on)
        found.push({
          path,
          rule: 'synchronize',
          text: 'synchronize: true: tests and servers run the migrations',
        });
    }
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      !UNIT_OF_WORK.test(path)
    ) {
      const { name, expression } = node.expression;
      const opens = name.text === 'transaction' && CONNECTION.test(expression.getText());
      if (opens || name.text === 'startTransaction') {
        found.push({
          path,
          rule: 'transaction',
          text: `${node.expression.getText()}: go through the unit of work`,
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  yield* found;
}

function* shapeFindings({ path, text }: Source): Generator<Finding> {
  const lines = text.trimEnd().split('\n').length;
  const [, most = 0, kind = ''] = SIZES.find(([pattern]) => pattern.test(path)) ?? [];
  if (most > 0 && lines > most) {
    yield { path, rule: 'size', text: `${lines} lines; a ${kind} has at most ${most}` };
  }
  if (!/^(#![^\n]*\n)?\s*\/[/*]/.test(text)) {
    yield { path, rule: 'comment', text: 'opens without a comment that says who does this, and why' };
  }
}

/**
 * All broken rules of a tree, sorted by path.
 * @param root folder of the repository (or of a small tree that a test made)
 */
export function checkHouse(root: string): Finding[] {
  return sourcesUnder(root).flatMap((source) => [
    ...floorFindings(source),
    ...pureFindings(source),
    ...syntaxFindings(source),
    ...shapeFindings(source),
  ]);
}

/** How many files the check reads under this root. */
export function countSources(root: string): number {
  return sourcesUnder(root).length;
}
