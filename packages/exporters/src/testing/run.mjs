// node src/testing/run.mjs <file> [arguments]: bundles a program of this folder with the sources of the packages, and runs it.
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [node, , name, ...args] = process.argv;
const folder = fileURLToPath(new URL('.', import.meta.url));
const outfile = `${folder}dist/${name}.mjs`;

/** Files find others from where they are, not from where the bundle is. */
const placesOfSources = {
  name: 'places of sources',
  setup: ({ onLoad }) =>
    onLoad({ filter: /testing\/.*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    })),
};

await build({
  entryPoints: [`${folder}${name}.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  conditions: ['qornn-source'],
  plugins: [placesOfSources],
  outfile,
  logLevel: 'error',
});
process.argv = [node, outfile, ...args];
await import(outfile);
