import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuntime, type IntModel, MEAN_STEPS } from '@qornn/int-runtime';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { firmwareOf, sourcesOf, writeFiles } from '../firmware.js';
import { randomModel } from '../random-models.js';
import { runProgram, skipsWithout } from '../toolchain/programs.js';
import { hostCompilers } from './host-compilers.js';

const STEPS = MEAN_STEPS + 3;

/** 1 unit, 1 input, 2 outputs. */
const model: IntModel = {
  ...randomModel(9, { units: 1, inputs: 1, layers: 1 }),
  readout: {
    outputs: 2,
    weights: { rows: 2, columns: 1, bits: 8, codes: Int8Array.of(127, -128) },
    bias: Int32Array.of(-(2 ** 24) - 1, 2 ** 24 + 1),
    scale: 1,
  },
  labels: [],
  outputNormalization: null,
  answers: 'classes',
  returnSequences: false,
  pooling: 'mean',
};

/** Prints outputs and label after a reset, after 1 step, and after so many that sums were halved. The inputs are (7919 t mod 3) − 1. */
const main = `#include "mean.h"
#include <inttypes.h>
#include <stdio.h>

static void print(const mean_context *context) {
  int32_t outputs[MEAN_OUTPUTS];
  mean_readout(context, outputs);
  printf("%" PRId32 " %" PRId32 " %u\\n", outputs[0], outputs[1], (unsigned)mean_predict(context));
}

int main(void) {
  mean_context context;
  mean_reset(&context);
  print(&context);
  for (long t = 0; t < ${STEPS}; t++) {
    const int16_t code = (int16_t)(t * 7919 % 3 - 1);
    mean_step(&context, &code);
    if (t == 0 || t >= ${STEPS - 6}) print(&context);
  }
  mean_reset(&context);
  print(&context);
  return 0;
}
`;

describe.skipIf(skipsWithout('C of means on this machine', [{ command: 'gcc', debian: 'gcc' }]))('C of means', () => {
  it('has the outputs of the initial state before the first step, and halves its sums when the engine does', async () => {
    const folder = temporaryFolder();
    const firmware = firmwareOf(model, 'generic', 'mean');
    writeFiles(folder, firmware.files);
    writeFileSync(join(folder, 'main.c'), main);
    const { command, flags } = hostCompilers.gcc;
    await runProgram(command, [...flags, '-O2', ...sourcesOf(firmware), 'main.c', '-o', 'program'], { cwd: folder });
    const { stdout } = await runProgram(join(folder, 'program'), []);

    const runtime = await createRuntime(model, { engine: 'js' });
    const lines: string[] = [];
    const print = () => {
      const [a, b] = runtime.readout();
      lines.push(`${a} ${b} ${b! > a! ? 1 : 0}`);
    };
    print();
    for (let t = 0; t < STEPS; t++) {
      runtime.step(Int16Array.of(((t * 7919) % 3) - 1));
      if (t === 0 || t >= STEPS - 6) print();
    }
    runtime.reset();
    print();
    expect(stdout.toString().trim().split('\n')).toEqual(lines);
  });
});
