import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a page would download that runs a snippet, TensorFlow.js apart. */
export interface Bundle {
  /** Minified size in bytes, before compression. */
  bytes: number;
  /** The same after gzip, as servers send it. */
  gzipped: number;
  /** Modules that something of is left in the bundle, as paths from the workspace's root, sorted. */
  modules: string[];
  /** Packages that the bundle imports from outside, sorted. */
  imports: string[];
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Bundles a snippet against the sources of the packages, as an application's bundler would: minified, with what is not used
 * left out. TensorFlow.js stays outside.
 *
 * @param snippet TypeScript; what it exports is what is used
 * @param test `import.meta.url` of the test; packages are found from there
 * @example
 * const { modules } = await bundle("export { binaryQuantizer } from './index.js';", import.meta.url);
 */
export async function bundle(snippet: string, test: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: snippet, resolveDir: fileURLToPath(new URL('.', test)), loader: 'ts' },
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    treeShaking: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['qornn-source'],
    external: ['@tensorflow/*'],
    metafile: true,
    write: false,
    outfile: 'bundle.js',
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  return {
    bytes: outputFiles[0]!.contents.length,
    gzipped: gzipSync(outputFiles[0]!.contents, { level: 9 }).length,
    modules: Object.entries(output!.inputs)
      .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path !== '<stdin>')
      .map(([path]) => path)
      .sort(),
    imports: [...new Set(output!.imports.filter(({ external }) => external).map(({ path }) => path))].sort(),
  };
}
