// The web build writes with this which scripts the home page loads, so that `npm run size` weighs the true first screen.
import type { Chunk, Compiler } from 'webpack';

const HOME = /miniapp[\\/]src[\\/]pages[\\/]home[\\/]index\.tsx/;
const OUTPUT = 'first-screen.json';

/** Scripts of the entry and of every chunk group that starts with the home page. */
export class FirstScreenPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('first-screen', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'first-screen', stage: 5000 }, () => {
        const names = new Set<string>();
        const take = (chunks: Iterable<Chunk>) => {
          for (const chunk of chunks)
            for (const file of chunk.files) if (file.endsWith('.js')) names.add(file);
        };
        for (const entry of compilation.entrypoints.values()) take(entry.chunks);
        for (const group of compilation.chunkGroups) {
          const isHome = group.origins.some(({ request }) => HOME.test(request ?? ''));
          const holdsHome = group.chunks.some((chunk) =>
            [...compilation.chunkGraph.getChunkModulesIterable(chunk)].some((module) =>
              HOME.test(module.identifier()),
            ),
          );
          if (isHome || (holdsHome && !group.isInitial())) take(group.chunks);
        }
        compilation.emitAsset(
          OUTPUT,
          new compiler.webpack.sources.RawSource(JSON.stringify([...names], null, 2)),
        );
      });
    });
  }
}
