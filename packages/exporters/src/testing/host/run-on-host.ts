import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRuntime } from '@qornn/int-runtime';
import { sampleCode } from '@qornn/int-runtime/reference';
import { type Firmware, sourcesOf, writeFiles } from '../firmware.js';
import { stepWords } from '../step-words.js';
import { runProgram } from '../toolchain/programs.js';
import type { HostCompiler } from './host-compilers.js';
import { hostMain } from './host-main.js';

/** A model with inputs: [time, inputs] each. */
export interface HostTrial {
  firmware: Firmware;
  codes: Int16Array;
  /** raw integer samples */
  samples: Int16Array;
}

/**
 * Compiles models, each as a file of its own, into one program, and runs it.
 *
 * @param trials with different names
 * @returns for each trial the words that `expectedWords` gives
 * @throws ProgramError when the compiler warns or a sanitizer reports
 */
export async function runOnHost(
  trials: readonly HostTrial[],
  { command, flags }: HostCompiler,
  optimization: string,
): Promise<Int32Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'qornn-host-'));
  try {
    writeFileSync(join(folder, 'main.c'), hostMain(trials.map(({ firmware }) => firmware)));
    for (const { firmware } of trials) writeFiles(folder, firmware.files);
    const sources = trials.flatMap(({ firmware }) => sourcesOf(firmware));
    await runProgram(command, [...flags, optimization, ...sources, 'main.c', '-o', 'program'], { cwd: folder });
    const input = Buffer.concat(
      trials.flatMap(({ firmware: { model }, codes, samples }) => [
        bytesOf(Int32Array.of(codes.length / model.inputs, samples.length / model.inputs)),
        bytesOf(codes),
        bytesOf(samples),
      ]),
    );
    const { stdout } = await runProgram(join(folder, 'program'), [], { input });
    const words = new Int32Array(Uint8Array.from(stdout).buffer);
    let at = 0;
    return trials.map((trial) => {
      const length = wordsOf(trial);
      at += length;
      return words.slice(at - length, at);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same by the JavaScript engine: for every step codes, states, outputs and label. */
export async function expectedWords({ firmware: { model }, codes, samples }: HostTrial): Promise<Int32Array> {
  const { inputs } = model;
  const runtime = await createRuntime(model, { engine: 'js' });
  const words: number[] = [];
  const run = (sequence: Int16Array) => {
    runtime.reset();
    for (let i = 0; i < sequence.length; i += inputs) {
      const x = sequence.subarray(i, i + inputs);
      runtime.step(x);
      words.push(...x, ...stepWords(runtime));
    }
  };
  run(codes);
  run(samples.map((sample, i) => sampleCode(model, i % inputs, sample)));
  return Int32Array.from(words);
}

function wordsOf({ firmware: { model, states }, codes, samples }: HostTrial): number {
  const steps = (codes.length + samples.length) / model.inputs;
  return steps * (model.inputs + states.reduce((sum, { length }) => sum + length, 0) + model.readout.outputs + 1);
}

function bytesOf(array: Int16Array | Int32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
