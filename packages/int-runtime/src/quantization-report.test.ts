import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.js';
import { type CompileOptions, compile } from './compile.js';
import type { IntegerSpec } from './integer-spec.js';
import type { OrthogonalLayer } from './kinds/orthogonal/layer.js';
import type { OrthogonalSpec } from './kinds/orthogonal/spec.js';
import type { IntModel } from './model.js';
import { quantizationReport } from './quantization-report.js';
import { noise, rotatingSpec } from './testing/models.js';

const sequencesOf = (count: number, length: number, seed = 5) => {
  const next = noise(seed);
  return Array.from({ length: count }, () => Float32Array.from({ length }, next));
};

/** One unit, h' = h + x, with linear output. */
const counter = (): IntegerSpec<OrthogonalSpec> => {
  const one = {
    kind: 'codes' as const,
    rows: 1,
    columns: 1,
    codes: Int8Array.of(1),
    bits: 8,
    scale: Float32Array.of(1),
  };
  return {
    inputs: 1,
    layers: [
      {
        kind: 'orthogonal',
        units: 1,
        recurrent: one,
        kernel: one,
        bias: new Float32Array(1),
        recurrentActivation: 'linear',
        outputActivation: 'identity',
      },
    ],
    readout: { weights: one, bias: new Float32Array(1) },
    returnSequences: true,
  };
};

describe('quantizationReport', () => {
  it('finds no noise for integers, and saturation of states beyond their range', async () => {
    const spec = counter();
    const model = compile(spec, { input: 127, layers: [{ h: 7 }] }, { stateBits: 4 });
    expect(model).toMatchObject({ inputScale: 1, layers: [{ stateScale: 1 }] });
    const whole = await quantizationReport(spec, model, [Float32Array.of(1, 2, 0, -1)]);
    expect(whole).toEqual({
      sequences: 1,
      timeSteps: 4,
      layers: [
        {
          saturation: 0,
          worstUnit: { unit: 0, saturation: 0 },
          unusedRange: 1 - 3 / 7,
          clippedBiases: 0,
          signalToNoise: { overall: Number.POSITIVE_INFINITY, steps: new Array(4).fill(Number.POSITIVE_INFINITY) },
        },
      ],
      logits: { overall: Number.POSITIVE_INFINITY, steps: new Array(4).fill(Number.POSITIVE_INFINITY) },
    });
    // Floating point: 6, 10, 10; integers: 6, 7, 7.
    const [clipped] = (await quantizationReport(spec, model, [Float32Array.of(6, 4, 0)])).layers;
    expect(clipped).toMatchObject({ saturation: 2 / 3, worstUnit: { unit: 0, saturation: 2 / 3 }, unusedRange: 0 });
    const { overall, steps } = clipped!.signalToNoise;
    expect(steps).toEqual([Number.POSITIVE_INFINITY, ...new Array(2).fill(expect.closeTo(10 * Math.log10(100 / 9)))]);
    expect(overall).toBeCloseTo(10 * Math.log10(236 / 18));
  });

  it('finds rounding noise: 6 dB per bit', async () => {
    const spec = rotatingSpec(16, 2, 3);
    const sequences = sequencesOf(8, 100);
    const ofBits = async (stateBits: number) => {
      const model = compile(spec, calibrate(spec, sequences), { stateBits, inputBits: 16 });
      const { layers, logits } = await quantizationReport(spec, model, sequences);
      return { state: layers[0]!.signalToNoise.overall, logits: logits.overall };
    };
    const [eight, fourteen] = [await ofBits(8), await ofBits(14)];
    for (const part of ['state', 'logits'] as const) {
      expect(Math.abs(fourteen[part] - eight[part] - 36)).toBeLessThan(9);
    }
  });

  it('handles steps per unit', async () => {
    const spec = rotatingSpec(4, 1, 1);
    const sequences = sequencesOf(4, 50);
    const ranges = calibrate(spec, sequences, { granularity: 'row' });
    const tight = {
      ...ranges,
      layers: [{ h: (ranges.layers[0]!.h as number[]).map((r, i) => (i === 2 ? r / 8 : 4 * r)) }],
    };
    const model = compile(spec, tight, { stateBits: 10 });
    const [layer] = (await quantizationReport(spec, model, sequences)).layers;
    expect(layer!.worstUnit.unit).toBe(2);
    expect(layer!.worstUnit.saturation).toBeGreaterThan(0.3);
    expect(layer!.saturation).toBeCloseTo(layer!.worstUnit.saturation / 4, 9);
    expect(layer!.unusedRange).toBeGreaterThan(0.5);
  });

  it('does not change if sequences are repeated, and supports different lengths', async () => {
    const spec = { ...rotatingSpec(6, 2, 2), returnSequences: false };
    const model = compile(spec, calibrate(spec, sequencesOf(2, 40)), { biasBits: 4, stateBits: 16 });
    const sequences = [...sequencesOf(2, 40), ...sequencesOf(1, 12)];
    const once = await quantizationReport(spec, model, sequences);
    const twice = await quantizationReport(spec, model, [...sequences, ...sequences]);
    expect(once.timeSteps).toBe(20);
    expect(once.logits.steps).toHaveLength(1);
    expect(once.layers[0]!.signalToNoise.steps).toHaveLength(20);
    expect(once.layers[0]!.clippedBiases).toBeGreaterThan(0);
    expect(twice.layers[0]!.saturation).toBeCloseTo(once.layers[0]!.saturation, 12);
    expect(twice.layers[0]!.signalToNoise.overall).toBeCloseTo(once.layers[0]!.signalToNoise.overall, 9);
    expect(twice.logits.steps[0]).toBeCloseTo(once.logits.steps[0]!, 9);
  });

  it('takes normalized sequences, also if the model normalizes raw samples', async () => {
    const spec = rotatingSpec(6, 2, 2);
    const sequences = sequencesOf(2, 40);
    const options: CompileOptions = {
      inputNormalization: { mean: Float32Array.of(5, 6), std: Float32Array.of(2, 3) },
    };
    const ranges = calibrate(spec, sequences);
    expect(await quantizationReport(spec, compile(spec, ranges, options), sequences)).toEqual(
      await quantizationReport(spec, compile(spec, ranges), sequences),
    );
  });

  it('rejects another network, and empty data', async () => {
    const spec = rotatingSpec(6, 2, 2);
    const model: IntModel<OrthogonalLayer> = compile(spec, { input: 1, layers: [{ h: 1 }] });
    await expect(quantizationReport(rotatingSpec(5, 2, 2), model, sequencesOf(1, 4))).rejects.toThrow(
      'quantizationReport: the network is 2 → 5 → 2, but the model 2 → 6 → 2',
    );
    await expect(quantizationReport(spec, { ...model, returnSequences: false }, sequencesOf(1, 4))).rejects.toThrow(
      'with other answers',
    );
    await expect(quantizationReport(spec, model, [])).rejects.toThrow('there is no sequence');
  });
});
