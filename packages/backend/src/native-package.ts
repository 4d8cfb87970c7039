import { BackendError } from './errors.js';

/**
 * Imports a native package of TensorFlow.js in Node.
 *
 * Checks for the native library first: importing a package without it takes almost a second and fails with a five-line error.
 *
 * @param name '@tensorflow/tfjs-node-gpu' or '@tensorflow/tfjs-node'; both register their backend as 'tensorflow'
 * @param from file URL of the importing module
 * @throws BackendError with a one-line message: not installed, installed without its library, or the error of the loader
 */
export async function importNativePackage(name: string, from: string | undefined = import.meta.url): Promise<void> {
  const { createRequire } = process.getBuiltinModule('node:module');
  const { existsSync, readdirSync } = process.getBuiltinModule('node:fs');
  const { dirname, join } = process.getBuiltinModule('node:path');
  const { pathToFileURL } = process.getBuiltinModule('node:url');
  // Bundles in the form of CommonJS have no import.meta.url; what they left outside is found from where they run.
  const require = createRequire(from ?? join(process.cwd(), 'package.json'));
  let folder: string;
  try {
    folder = dirname(require.resolve(`${name}/package.json`));
  } catch {
    throw new BackendError('not installed');
  }
  const library = join(folder, 'lib');
  const built =
    existsSync(library) && readdirSync(library).some((abi) => existsSync(join(library, abi, 'tfjs_binding.node')));
  if (!built) throw new BackendError(`installed without its native library, which "npm rebuild ${name}" downloads`);
  try {
    await import(/* @vite-ignore */ /* webpackIgnore: true */ pathToFileURL(require.resolve(name)).href);
  } catch (error) {
    throw new BackendError(firstLine(error));
  }
}

/** The first line of an error's message. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? 'failed without a message';
  return line.trim().replace(/[\s.:]+$/, '');
}
