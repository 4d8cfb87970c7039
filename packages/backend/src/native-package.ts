import { BackendError } from './errors.js';

/**
 * Imports a native package of TensorFlow.js in Node.
 *
 * Checks for the native library first: importing a package without it takes almost a second and fails with a five-line error. TensorFlow
 * then logs warnings and errors only, unless `TF_CPP_MIN_LOG_LEVEL` says otherwise.
 *
 * @param name '@tensorflow/tfjs-node-gpu' or '@tensorflow/tfjs-node'; both register their backend as 'tensorflow'
 * @param from file URL of the importing module; default: where `QORNN_TFJS_NODE` says, a folder with `node_modules`, else this module
 * @throws BackendError with a one-line message: not installed, installed without its library, or the error of the loader
 */
export function importNativePackage(name: string, from: string | undefined = import.meta.url): void {
  const { createRequire } = process.getBuiltinModule('node:module');
  const { existsSync, readdirSync } = process.getBuiltinModule('node:fs');
  const { dirname, join, resolve } = process.getBuiltinModule('node:path');
  const elsewhere = process.env.QORNN_TFJS_NODE || undefined;
  if (elsewhere !== undefined && !existsSync(elsewhere)) {
    throw new BackendError(`QORNN_TFJS_NODE: there is no folder ${elsewhere}`);
  }
  // Bundles in the form of CommonJS have no import.meta.url; what they left outside is found from where they run.
  const base = elsewhere !== undefined ? join(resolve(elsewhere), 'package.json') : from;
  const require = createRequire(base ?? join(process.cwd(), 'package.json'));
  let folder: string;
  try {
    folder = dirname(require.resolve(`${name}/package.json`));
  } catch {
    throw new BackendError(`not installed${elsewhere === undefined ? '' : ` in ${elsewhere} (QORNN_TFJS_NODE)`}`);
  }
  const library = join(folder, 'lib');
  const built =
    existsSync(library) && readdirSync(library).some((abi) => existsSync(join(library, abi, 'tfjs_binding.node')));
  if (!built) throw new BackendError(`installed without its native library, which "npm rebuild ${name}" downloads`);
  process.env.TF_CPP_MIN_LOG_LEVEL ??= '1';
  try {
    // A package whose backend was removed registers it again.
    delete require.cache[require.resolve(name)];
    withoutSecondCopies(() => require(name));
  } catch (error) {
    throw new BackendError(firstLine(error));
  }
}

/**
 * Runs `load` without the hundreds of warnings of a package that brings its own copy of TensorFlow.js, as in the folder of
 * `QORNN_TFJS_NODE`: copies share one engine, and register the kernels of the cpu backend again.
 */
function withoutSecondCopies(load: () => void): void {
  const { warn } = console;
  console.warn = (...values: unknown[]) => {
    if (!/already (been )?(registered|set)/.test(String(values[0]))) warn(...values);
  };
  try {
    load();
  } finally {
    console.warn = warn;
  }
}

/** The first line of an error's message. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? 'failed without a message';
  return line.trim().replace(/[\s.:]+$/, '');
}
