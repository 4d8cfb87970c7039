import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';

/** A file to check, and to run if it has inputs. */
export interface OnnxRequest {
  model: Uint8Array;
  /** by name; undefined: not run */
  inputs?: Record<string, { type: 'float32' | 'int16' | 'int32'; shape: number[]; data: number[] }>;
}

/** Outputs by name, or why the checker or the run failed. */
export interface OnnxAnswer {
  outputs?: Record<string, number[]>;
  error?: string;
}

const SCRIPT = fileURLToPath(new URL('check-onnx.py', import.meta.url));

/**
 * The Python that has the package onnx: `QORNN_ONNX_PYTHON`, else python3. Says in a line if there is none.
 *
 * @returns null if there is none
 * @throws Error when `QORNN_REQUIRE_PEERS` is set and there is none
 */
export function onnxPython(): string | null {
  const { QORNN_ONNX_PYTHON: python = 'python3', QORNN_REQUIRE_PEERS: required } = process.env;
  if (spawnSync(python, ['-c', 'import onnx.reference']).status === 0) return python;
  const missing = `onnx: ${python} has no package onnx (pip install onnx; or QORNN_ONNX_PYTHON, a Python that has it)`;
  if (required) throw new Error(missing);
  console.log(`skipped: ${missing}`);
  return null;
}

/** Checks files in full with the checker of ONNX and runs them with its reference implementation. */
export function answersOfOnnx(python: string, requests: readonly OnnxRequest[]): OnnxAnswer[] {
  const folder = temporaryFolder();
  const lines = requests.map(({ model, inputs }, i) => {
    const file = join(folder, `${i}.onnx`);
    writeFileSync(file, model);
    return JSON.stringify({ file, inputs: inputs ?? null });
  });
  const { stdout, stderr } = spawnSync(python, [SCRIPT], {
    input: lines.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
  });
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as OnnxAnswer);
  if (answers.length !== requests.length) throw new Error(`check-onnx.py ended early: ${stderr}`);
  return answers;
}
