import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerCell } from '@qornn/cells';
import {
  ExportError,
  estimateFirmware,
  exportC,
  exportJson,
  exportOnnx,
  type JsonModel,
  registerLayerExporter,
} from '@qornn/exporters';
import { type IntModel, registerLayerKind } from '@qornn/int-runtime';
import { referenceRun } from '@qornn/int-runtime/reference';
import { InferenceSession, Tensor } from 'onnxruntime-web';
import { describe, expect, it } from 'vitest';
import register, { movingAverageExporter, movingAverageKind } from './index.js';

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

describe('a moving average in ONNX', () => {
  it('computes what the reference does', async () => {
    const codes = Int16Array.from({ length: 60 }, (_, i) => ((i * 7919) % 256) - 128);
    const session = await InferenceSession.create(exportOnnx(model, { inputs: 'codes' }));
    const input = new Tensor('int16', codes, [1, codes.length / model.inputs, model.inputs]);
    const { readout, h0 } = await session.run({ input });
    const { states, readouts } = referenceRun(model, codes);
    expect(Array.from(readout!.data as Int32Array)).toEqual(readouts.flat());
    expect(Array.from(h0!.data as Int16Array)).toEqual(states.at(-1));
  });

  it('has no graph in floating point', () => {
    expect(() => exportOnnx(model, { graph: 'float' })).toThrow(ExportError);
    expect(() => exportOnnx(model, { graph: 'float' })).toThrow(
      "layers.0: kind 'movingAverage' has no ONNX in floating point; use graph 'integer'",
    );
  });
});

it('a moving average in JSON has its fields and its formula', () => {
  const { layers } = JSON.parse(exportJson(model)) as JsonModel;
  expect(layers[0]).toMatchObject({ kind: 'movingAverage', fields: { smoothing: [0, 5000, 16384], inputShift: 5 } });
  expect(layers[0]!.formula![0]).toContain('>> 14');
});

describe('a moving average on a microcontroller', () => {
  it('has constants and context of its export, and costs of every step', () => {
    const { flash, ram, step, fits } = estimateFirmware(model, { device: 'atmega328p' });
    const { constantBytes, contextBytes } = exportC(model, { name: 'average', target: 'avr' });
    expect(flash.constants).toBe(constantBytes);
    expect(ram.context).toBe(contextBytes);
    expect(step.count).toBeGreaterThan(100);
    expect(fits).toBe(true);
  });

  it('is as wide as its inputs, so that no other width helps', () => {
    const { remedies } = estimateFirmware(model, { device: 'atmega328p', maxRam: 8 });
    expect(remedies).toEqual({ units: null, weightBits: null });
  });
});

it('a kind whose exporter nobody registered is refused by name, and JSON has no formula of it', () => {
  registerLayerKind({ ...movingAverageKind, name: 'otherAverage' });
  const other = { ...model, layers: [{ ...model.layers[0]!, kind: 'otherAverage' }] } as unknown as IntModel;
  expect(() => exportC(other, { name: 'average' })).toThrow("layers.0: kind 'otherAverage' has no C;");
  expect(() => exportOnnx(other)).toThrow("layers.0: kind 'otherAverage' has no ONNX;");
  registerLayerExporter({ name: 'otherAverage', c: movingAverageExporter.c! });
  expect(() => estimateFirmware(other, { device: 'rp2040' })).toThrow("layers.0: kind 'otherAverage' has no costs;");
  const { layers } = JSON.parse(exportJson(other)) as JsonModel;
  expect(layers[0]).toMatchObject({ kind: 'otherAverage', fields: { smoothing: [0, 5000, 16384] } });
  expect(layers[0]).not.toHaveProperty('formula');
});
