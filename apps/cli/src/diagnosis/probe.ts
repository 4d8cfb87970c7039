import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A process of its own, started by probe-checks.ts: native packages may crash, hang or print at will.

/** What a probe sends to its parent. */
export type ProbeReport = { ok: true; detail: string; values: Record<string, unknown> } | { ok: false; reason: string };

const [, , what = '', name = ''] = process.argv;

async function probe(): Promise<ProbeReport> {
  return what === 'training' ? training() : backend();
}

/** Starts a backend, and multiplies on it. */
async function backend(): Promise<ProbeReport> {
  const { hasRelaxedSimd, useBackend } = await import('@qornn/backend');
  const tf = await import('@tensorflow/tfjs-core');
  const { version, threads } = await useBackend({ backend: name });
  const product = tf.tidy(() => tf.matMul(tf.ones([4, 8]), tf.ones([8, 4])));
  const [value] = await product.data();
  product.dispose();
  if (value !== 8) return { ok: false, reason: `computes a wrong product, ${value} in place of 8` };
  const values: Record<string, unknown> = { version, threads };
  const parts = [`TensorFlow.js ${version}`];
  if (name === 'wasm') {
    const simd = await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT');
    const threading = await tf.env().getAsync('WASM_HAS_MULTITHREAD_SUPPORT');
    const relaxedSimd = hasRelaxedSimd();
    Object.assign(values, { simd, relaxedSimd, threads: threads ?? 1, threading });
    const has = relaxedSimd ? 'relaxed SIMD' : 'SIMD, not relaxed, which is slower';
    parts.push(simd ? has : 'no SIMD, which is slower', `${threads ?? 1} thread (TensorFlow.js takes one in Node)`);
  }
  return { ok: true, detail: parts.join(', '), values };
}

/** Trains a tiny network for a few steps in a temporary folder, with an evaluation, checkpoints and the final test. */
async function training(): Promise<ProbeReport> {
  const [{ parseRunConfig, train }, { describeBackend, useBackend }] = await Promise.all([
    import('@qornn/training'),
    import('@qornn/backend'),
  ]);
  const description = await useBackend(name === '' ? {} : { backend: name });
  const quantizer = { name: 'uniform', bits: 4 };
  const config = parseRunConfig({
    name: 'doctor',
    seed: 0,
    task: { name: 'copy', T0: 6, symbols: 2, alphabet: 3 },
    model: { units: 16, recurrentQuantizer: quantizer, kernelQuantizer: quantizer },
    training: {
      optimizer: { name: 'adam', learningRate: 0.01 },
      steps: 3,
      batchSize: 8,
      evaluateEvery: 3,
      evaluationBatches: 1,
      checkpointEvery: 3,
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'qornn-doctor-'));
  try {
    const began = performance.now();
    const { test } = await train(config, { directory: join(folder, 'run') });
    const seconds = (performance.now() - began) / 1000;
    if (!Object.values(test?.quantized ?? { none: Number.NaN }).every(Number.isFinite)) {
      return { ok: false, reason: 'trains, but its metrics are not numbers' };
    }
    const detail = `a tiny network trains in ${seconds.toFixed(1)} s on ${describeBackend({ ...description, failures: [] })}`;
    return { ok: true, detail, values: { backend: description.name, seconds } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let report: ProbeReport;
try {
  report = await probe();
} catch (error) {
  const { failures, message } = error as { failures?: readonly { reason: string }[]; message?: string };
  const [only] = failures ?? [];
  report = {
    ok: false,
    reason: failures?.length === 1 && only ? only.reason : String(message ?? error).split('\n')[0]!,
  };
}
// Native libraries may keep the process alive.
process.send?.(report, () => process.exit(0));
