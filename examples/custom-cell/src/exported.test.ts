import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerCell } from '@qornn/cells';
import { exportC, registerLayerExporter } from '@qornn/exporters';
import { type IntModel, registerLayerKind } from '@qornn/int-runtime';
import { referenceRun } from '@qornn/int-runtime/reference';
import { describe, expect, it } from 'vitest';
import register from './index.js';

register({ registerCell, registerLayerKind, registerLayerExporter });

const model: IntModel = {
  inputs: 3,
  inputBits: 8,
  inputScale: 1,
  inputNormalization: null,
  layers: [
    {
      kind: 'movingAverage',
      units: 3,
      inputs: 3,
      smoothing: Int32Array.of(0, 5000, 2 ** 14),
      inputShift: 5,
      stateBits: 13,
      stateScale: 1 / 32,
    },
  ],
  readout: {
    outputs: 2,
    weights: { rows: 2, columns: 3, bits: 4, codes: Int8Array.of(1, -8, 7, 3, 0, -2) },
    bias: Int32Array.of(100, -7),
    scale: 1,
  },
  outputNormalization: null,
  labels: [],
  returnSequences: true,
};
const hasCompiler = spawnSync('cc', ['--version']).status === 0;
if (!hasCompiler) console.log('skipped: the exported C is not run, because there is no C compiler (cc)');

describe('a moving average in C', () => {
  it('has its function and its constants', () => {
    const source = exportC(model, { name: 'average' }).files.get('average.c');
    expect(source).toContain('static void average_layer0(average_context *context, const int16_t *x)');
    expect(source).toMatch(/average_smoothing0\[3\] = \{\s+0, 5000, 16384\s+\}/);
  });

  it.skipIf(!hasCompiler)('computes what the reference does', () => {
    const codes = Int16Array.from({ length: 60 }, (_, i) => ((i * 7919) % 256) - 128);
    const folder = mkdtempSync(join(tmpdir(), 'qornn-average-'));
    try {
      for (const [path, content] of exportC(model, { name: 'average' }).files)
        writeFileSync(join(folder, path), content);
      writeFileSync(
        join(folder, 'main.c'),
        `#include <stdio.h>
#include "average.h"
int main(void)
{
  static const int16_t codes[] = {${codes.join(', ')}};
  average_context context;
  int32_t outputs[AVERAGE_OUTPUTS];
  average_reset(&context);
  for (int t = 0; t < ${codes.length / model.inputs}; t++) {
    average_step(&context, codes + t * AVERAGE_INPUTS);
    average_readout(&context, outputs);
    printf("%d %d %d %ld %ld\\n", context.h0[0], context.h0[1], context.h0[2], (long)outputs[0], (long)outputs[1]);
  }
  return 0;
}
`,
      );
      execFileSync('cc', ['-std=c99', '-Wall', '-Wextra', '-Werror', '-o', 'average', 'main.c', 'average.c'], {
        cwd: folder,
      });
      const { states, readouts } = referenceRun(model, codes);
      const lines = states.map((state, t) => [...state, ...readouts[t]!].join(' '));
      expect(execFileSync(join(folder, 'average'), { encoding: 'utf8' }).trim().split('\n')).toEqual(lines);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
