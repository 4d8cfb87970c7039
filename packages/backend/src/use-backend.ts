import { check, optionsChecker } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { runningNative } from './active-backend.js';
import { automaticOrder, type BackendName, parseBackendName } from './backend-names.js';
import { BackendError, type BackendFailure, BackendUnavailableError, ThreadsError } from './errors.js';
import { firstLine, importNativePackage } from './native-package.js';
import { fixWasmCopies } from './wasm-copies.js';
import { addMissingWasmKernels } from './wasm-missing-kernels.js';
import { fixWasmNotANumber } from './wasm-not-a-number.js';
import { addressesOf, isWasmPaths, type WasmPaths, whyWasmFailed } from './wasm-paths.js';
import { fixWasmProducts } from './wasm-products.js';
import { fixWasmReductions } from './wasm-reductions.js';
import { fixWasmSlices } from './wasm-slices.js';
import { fixWebgpuSums } from './webgpu-sums.js';

const checkOptions = /* @__PURE__ */ optionsChecker((message) => new BackendError(message));

export interface BackendOptions {
  /**
   * Name of the backend. Default: the environment variable `QORNN_BACKEND`, else 'auto': the first that works of
   * tensorflow-gpu, wasm, tensorflow, cpu in Node, and of webgpu, webgl (if their packages were imported), wasm, cpu in a browser.
   */
  backend?: BackendName | 'auto' | (string & {});
  /**
   * Threads of the wasm backend, an integer ≥ 1. Default: TensorFlow.js chooses. More than one needs a cross-origin isolated browser
   * page, and must be set before the backend first starts. In Node it is always one.
   */
  threads?: number;
  /**
   * Location of the .wasm files of TensorFlow.js: a URL prefix ending in a slash, or the URL of each file. The default, next to the
   * running script, works in Node but not in a bundled page. Read when the wasm backend first starts; a running backend already has its
   * files.
   */
  wasmPaths?: WasmPaths;
}

export interface BackendDescription {
  name: BackendName;
  /** Version of TensorFlow.js. */
  version: string;
  /** Threads of the wasm backend; null for other backends, which do not report it. */
  threads: number | null;
  /** Whether {@link fixWasmProducts} is active. False for backends other than wasm. */
  wasmProductFix: boolean;
  /** Backends that 'auto' tried before and could not use, in order. */
  failures: BackendFailure[];
}

/**
 * Chooses and starts a backend of TensorFlow.js. If it is wasm or webgpu, patches its kernels.
 *
 * `backend` overrides `QORNN_BACKEND`. With 'auto', native packages that are missing or do not load are skipped; a backend requested by
 * name throws. If none can be used, the one that was active stays so.
 *
 * @returns the chosen backend, and why the ones tried before failed
 * @throws BackendError when an option is unknown or of a wrong type
 * @throws UnknownBackendError when `backend` or `QORNN_BACKEND` is not the name of a backend
 * @throws BackendUnavailableError when no candidate can be used here; `failures` holds the reasons
 * @throws ThreadsError when the backend cannot run on `threads` threads
 * @example
 * console.log(describeBackend(await useBackend())); // wasm, TensorFlow.js 4.22.0, 1 thread; tensorflow-gpu: not installed
 */
export async function useBackend(options: BackendOptions = {}): Promise<BackendDescription> {
  const { backend, threads, wasmPaths } = checkOptions<BackendOptions>('useBackend', options, {
    backend: check('the name of a backend', (name) => typeof name === 'string'),
    threads: check('an integer ≥ 1', (count) => typeof count === 'number'),
    wasmPaths: isWasmPaths,
  });
  const inNode = typeof process !== 'undefined' && process.versions?.node !== undefined;
  const variable = inNode ? process.env.QORNN_BACKEND : undefined;
  const requested =
    backend !== undefined
      ? parseBackendName(backend, 'backend')
      : parseBackendName(variable || 'auto', 'QORNN_BACKEND');
  if (threads !== undefined && !(Number.isInteger(threads) && threads >= 1)) {
    throw new ThreadsError(threads, 'it must be an integer ≥ 1');
  }
  const candidates = requested === 'auto' ? automaticOrder[inNode ? 'node' : 'browser'] : [requested];
  const before: string | null = tf.getBackend();
  try {
    return await startedOf(candidates, inNode, threads, wasmPaths);
  } catch (error) {
    // One of the refused may be active by now.
    if (before && tf.getBackend() !== before) await tf.setBackend(before);
    throw error;
  }
}

async function startedOf(
  candidates: readonly BackendName[],
  inNode: boolean,
  threads: number | undefined,
  wasmPaths: WasmPaths | undefined,
): Promise<BackendDescription> {
  const { name, failures } = await startFirst(candidates, (candidate) => start(candidate, inNode, threads, wasmPaths));
  const wasmProductFix = name === 'wasm' && fixWasmProducts();
  if (name === 'wasm') {
    fixWasmSlices();
    fixWasmCopies();
    fixWasmNotANumber();
    fixWasmReductions();
    addMissingWasmKernels();
  }
  if (name === 'webgpu') fixWebgpuSums();
  return { name, version: tf.version_core, threads: await threadsOf(name, threads), wasmProductFix, failures };
}

/**
 * Starts the first candidate that works, and collects the failures of those before it.
 *
 * @throws BackendUnavailableError when none works
 * @throws any error of `startOne` that is not a BackendError
 */
export async function startFirst(
  candidates: readonly BackendName[],
  startOne: (name: BackendName) => Promise<void>,
): Promise<{ name: BackendName; failures: BackendFailure[] }> {
  const failures: BackendFailure[] = [];
  for (const name of candidates) {
    try {
      await startOne(name);
      return { name, failures };
    } catch (error) {
      if (!(error instanceof BackendError)) throw error;
      failures.push({ name, reason: error.message });
    }
  }
  throw new BackendUnavailableError(failures);
}

async function start(
  name: BackendName,
  inNode: boolean,
  threads: number | undefined,
  wasmPaths: WasmPaths | undefined,
): Promise<void> {
  if (name === 'tensorflow-gpu' || name === 'tensorflow') {
    if (!inNode) throw new BackendError('runs in Node only');
    await startNative(name);
  } else if (name === 'wasm') {
    await startWasm(threads, wasmPaths);
  } else if (name === 'cpu') {
    await import('@tensorflow/tfjs-backend-cpu');
    await activate('cpu');
  } else {
    if (!tf.findBackendFactory(name)) throw new BackendError(`@tensorflow/tfjs-backend-${name} was not imported`);
    await activate(name);
  }
}

async function startWasm(threads: number | undefined, wasmPaths: WasmPaths | undefined): Promise<void> {
  const { setThreadsCount, setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
  if (threads !== undefined) setThreadsCount(threads);
  if (wasmPaths !== undefined && !tf.engine().registry.wasm) {
    try {
      setWasmPaths(addressesOf(wasmPaths));
    } catch {
      // TensorFlow.js takes no paths after a start that failed.
      throw new BackendError('wasmPaths come too late, after a start without them; give them to the first call');
    }
  }
  await activate('wasm', whyWasmFailed(wasmPaths));
}

/** Both packages register the same name, so that a process has one of them. */
async function startNative(name: 'tensorflow-gpu' | 'tensorflow'): Promise<void> {
  const packages = { tensorflow: '@tensorflow/tfjs-node', 'tensorflow-gpu': '@tensorflow/tfjs-node-gpu' } as const;
  const running = runningNative();
  if (running !== undefined) {
    const own = running.isGPUPackage ? 'tensorflow-gpu' : 'tensorflow';
    if (own !== name) throw new BackendError(`${packages[own]} runs already, and a process can have one of both`);
    return activateNative(name);
  }
  try {
    importNativePackage(packages[name]);
    await activateNative(name);
  } catch (error) {
    // Removes the failed one, so that the other can register.
    if (tf.findBackendFactory('tensorflow')) tf.removeBackend('tensorflow');
    throw error;
  }
}

async function activateNative(name: 'tensorflow-gpu' | 'tensorflow'): Promise<void> {
  await activate('tensorflow');
  // The package for GPUs computes on the processor where it finds none, and says nothing.
  if (name === 'tensorflow-gpu' && !runningNative()?.isUsingGpuDevice)
    throw new BackendError('TensorFlow finds no GPU');
}

/** Sets the backend and runs an operation: some backends load but fail at their first operation. */
async function activate(registeredName: string, whyNot = 'TensorFlow.js could not start it'): Promise<void> {
  const backend = tf.findBackendFactory(registeredName) && (await settled(() => tf.setBackend(registeredName)));
  if (!backend) throw new BackendError(whyNot);
  const active = tf.backend() as tf.KernelBackend & { firstUse?: boolean };
  // Suppresses the advice that the cpu backend prints in Node (to install a native package); describeBackend covers it.
  active.firstUse = false;
  const [sum, readAtOnce] = await settled(async () => {
    // Products, because backends on GPUs add a few numbers on the processor.
    const sumOfOnes = (n: number) => tf.matMul(tf.ones([1, n]), tf.ones([n, 1]));
    const [two, three] = tf.tidy(() => [sumOfOnes(2), sumOfOnes(3)]);
    try {
      return [(await two!.data())[0], three!.dataSync()[0]];
    } finally {
      tf.dispose([two!, three!]);
    }
  });
  if (sum !== 2) throw new BackendError(`computes 1 + 1 = ${sum}`);
  // On webgpu such a read goes through a canvas, and is wrong where canvases and WebGPU are drawn by different programs.
  if (readAtOnce !== 3) throw new BackendError(`dataSync() reads ${readAtOnce} for a tensor of 3`);
}

async function settled<T>(f: () => Promise<T>): Promise<T> {
  try {
    return await f();
  } catch (error) {
    throw new BackendError(firstLine(error));
  }
}

async function threadsOf(name: BackendName, requested: number | undefined): Promise<number | null> {
  if (name !== 'wasm') {
    if (requested !== undefined)
      throw new ThreadsError(requested, `the backend ${name} has no option for the number of threads`);
    return null;
  }
  const { getThreadsCount } = await import('@tensorflow/tfjs-backend-wasm');
  const actual = getThreadsCount();
  if (requested !== undefined && requested !== actual) {
    throw new ThreadsError(requested, `the wasm backend of TensorFlow.js runs on ${actual} here (in Node always on 1)`);
  }
  return actual;
}
