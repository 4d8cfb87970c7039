import type { BackendName } from '@qornn/backend';
import { commandToType } from '../process/invocation.js';
import type { Check } from './check.js';
import { installText } from './install-text.js';
import { NATIVE_PACKAGES, type NativeName, nativeBuild } from './native-build.js';
import { runProbe } from './run-probe.js';
import { runProgram } from './run-program.js';

/** Until a backend that does not start is given up; a GPU takes a while to initialize. */
const SECONDS = 60;

/** How to get the native packages where their installation fails. */
const GUIDE = 'https://github.com/qornn/qornn/blob/main/apps/docs/guide/backends.md';

/** Runs a probe; replaced in tests. */
export type Probe = typeof runProbe;

/** Whether training works here at all, on the backend that would be used. */
export async function trainingCheck(
  backend: string | undefined,
  signal?: AbortSignal,
  probe: Probe = runProbe,
): Promise<Check> {
  const check = { section: 'training', name: 'training' } as const;
  const report = await probe(['training', ...(backend === undefined ? [] : [backend])], { seconds: SECONDS, signal });
  if (report.ok) return { ...check, state: 'ok', detail: report.detail, todo: null, values: report.values };
  const named = backend ?? process.env.QORNN_BACKEND;
  const todo = named
    ? `see below why the backend ${named} does not load, or name another one: --backend wasm`
    : 'see below what fails first; reinstalling qornn and its packages replaces damaged files';
  return { ...check, state: 'failed', detail: report.reason, todo };
}

/**
 * Which backends of TensorFlow.js load in Node, and why the others do not.
 *
 * @param asked the backend that the user names, if any: how to build a native one is then said at length
 */
export async function backendChecks(
  asked: string | undefined,
  signal?: AbortSignal,
  probe: Probe = runProbe,
): Promise<Check[]> {
  const [gpu, ...reports] = await Promise.all([
    graphicsProcessor(signal),
    ...(['wasm', 'cpu', 'tensorflow', 'tensorflow-gpu'] as const).map(async (name) => ({
      name,
      report: await probe(['backend', name], { seconds: SECONDS, signal }),
    })),
  ]);
  const checks = reports.map(({ name, report }): Check => {
    const check = { section: 'backends', name } as const;
    if (report.ok) {
      const order = name === 'tensorflow' ? '; auto takes wasm before it, --backend tensorflow takes it' : '';
      return { ...check, state: 'ok', detail: `${report.detail}${order}`, todo: null, values: report.values };
    }
    const { reason } = report;
    const isMissing = reason.startsWith('not installed');
    const whatToDo = isNative(name) ? nativeTodo(name, reason, gpu, asked === name) : { todo: installText('qornn') };
    const detail = name === 'tensorflow-gpu' && isMissing ? `${reason}; ${gpu ?? 'no NVIDIA GPU found'}` : reason;
    // wasm is the one that every installation has.
    const state = isMissing ? 'missing' : name === 'wasm' ? 'failed' : 'warning';
    return { ...check, state, detail, ...whatToDo, values: { reason } };
  });
  return [
    ...checks,
    { section: 'backends', name: 'webgpu, webgl', state: 'missing', detail: 'in browsers only', todo: null },
  ];
}

function isNative(name: BackendName): name is NativeName {
  return name in NATIVE_PACKAGES;
}

/**
 * What to do about a native package that does not load.
 *
 * @param atLength whether the commands that build it are listed even where it is not installed, which is no fault
 */
function nativeTodo(
  name: NativeName,
  reason: string,
  gpu: string | null,
  atLength: boolean,
): Pick<Check, 'todo' | 'commands'> {
  const folder = process.env.QORNN_TFJS_NODE;
  const isMissing = reason.startsWith('not installed');
  if (reason.startsWith('QORNN_TFJS_NODE') || (isMissing && folder && !atLength)) {
    return { todo: 'let QORNN_TFJS_NODE name the folder that holds node_modules' };
  }
  // Another library would not help.
  if (reason.startsWith('no answer')) return { todo: 'look again while the machine does less' };
  if (reason.includes('finds no GPU')) return { todo: 'install the driver of NVIDIA and CUDA, or use another backend' };
  const packageName = NATIVE_PACKAGES[name];
  const install = folder ? `npm install --prefix "$QORNN_TFJS_NODE" ${packageName}` : installText(packageName);
  if (isMissing && !atLength) {
    if (name === 'tensorflow-gpu' && gpu === null) return { todo: null };
    const why = name === 'tensorflow' ? 'optional: wasm is faster for the layers of qornn' : 'optional';
    const where = `where that fails, "${commandToType(['doctor', '--backend', name])}" says how to build it`;
    return { todo: `${install} (${why}; ${where})` };
  }
  const first = reason.includes('without its native library')
    ? install.replace('install', 'rebuild')
    : `${install}${isMissing ? '' : '; its library may be for another Node or CUDA'}`;
  return process.platform === 'linux'
    ? { todo: `${first}; where that fails, build it (${GUIDE}):`, commands: nativeBuild(name) }
    : { todo: `${first}; where that fails, see ${GUIDE}` };
}

/** Name of the NVIDIA GPU; null without one. */
async function graphicsProcessor(signal: AbortSignal | undefined): Promise<string | null> {
  const run = await runProgram('nvidia-smi', ['--query-gpu=name', '--format=csv,noheader'], { seconds: 10, signal });
  const name = run.state === 'ended' && run.code === 0 ? run.output.trim().split('\n')[0]! : '';
  return name === '' ? null : name;
}
