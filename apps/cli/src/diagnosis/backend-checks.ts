import type { BackendName } from '@qornn/backend';
import type { Check } from './check.js';
import { installText } from './install-text.js';
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

/** Which backends of TensorFlow.js load in Node, and why the others do not. */
export async function backendChecks(signal?: AbortSignal, probe: Probe = runProbe): Promise<Check[]> {
  const [gpu, ...reports] = await Promise.all([
    graphicsProcessor(signal),
    ...(['wasm', 'cpu', 'tensorflow', 'tensorflow-gpu'] as const).map(async (name) => ({
      name,
      report: await probe(['backend', name], { seconds: SECONDS, signal }),
    })),
  ]);
  const checks = reports.map(({ name, report }): Check => {
    const check = { section: 'backends', name } as const;
    if (report.ok) return { ...check, state: 'ok', detail: report.detail, todo: null, values: report.values };
    const { reason } = report;
    const isMissing = reason.startsWith('not installed');
    const todo = todoFor(name, reason, gpu);
    const detail = name === 'tensorflow-gpu' && isMissing ? `${reason}; ${gpu ?? 'no NVIDIA GPU found'}` : reason;
    // wasm is the one that every installation has.
    const state = isMissing ? 'missing' : name === 'wasm' ? 'failed' : 'warning';
    return { ...check, state, detail, todo, values: { reason } };
  });
  return [
    ...checks,
    { section: 'backends', name: 'webgpu, webgl', state: 'missing', detail: 'in browsers only', todo: null },
  ];
}

function todoFor(name: BackendName, reason: string, gpu: string | null): string | null {
  const packageName = name === 'tensorflow' ? '@tensorflow/tfjs-node' : '@tensorflow/tfjs-node-gpu';
  const [, rebuild] = /"(npm rebuild [^"]+)"/.exec(reason) ?? [];
  if (rebuild !== undefined) return `${rebuild}; where that fails, ${GUIDE} has the commands that build it`;
  if (reason.includes('QORNN_TFJS_NODE')) return 'let QORNN_TFJS_NODE name the folder that holds node_modules';
  if (name === 'wasm' || name === 'cpu') return installText('qornn');
  if (reason === 'not installed') {
    return name === 'tensorflow-gpu' && gpu === null
      ? null
      : `${installText(packageName)} (optional; downloads a native library; where that fails, ${GUIDE})`;
  }
  if (reason.includes('finds no GPU')) return 'install the driver of NVIDIA and CUDA, or use another backend';
  return `${installText(packageName)}; its library may be for another Node or CUDA`;
}

/** Name of the NVIDIA GPU; null without one. */
async function graphicsProcessor(signal: AbortSignal | undefined): Promise<string | null> {
  const run = await runProgram('nvidia-smi', ['--query-gpu=name', '--format=csv,noheader'], { seconds: 10, signal });
  const name = run.state === 'ended' && run.code === 0 ? run.output.trim().split('\n')[0]! : '';
  return name === '' ? null : name;
}
