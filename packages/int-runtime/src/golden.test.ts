import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeRange } from './int-matrix.js';
import { GATE_ACTIVATIONS } from './kinds/gates/activation.js';
import { type GateMatrix, isLowRank } from './kinds/gates/matrix.js';
import type { OrthogonalLayer } from './kinds/orthogonal/layer.js';
import { unitConstants } from './kinds/orthogonal/unit-constants.js';
import { modelContents } from './model-contents.js';
import { deserialize, serialize } from './model-file.js';
import { referenceRun } from './reference-engine.js';
import { createRuntime } from './runtime.js';
import { GATED_KINDS } from './testing/gated-models.js';
import type { GoldenRun } from './testing/golden-model.js';
import { goldenModels } from './testing/golden-models.js';
import { goldenOrthogonalModels } from './testing/golden-orthogonal-models.js';
import { goldenRun } from './testing/golden-run.js';

const folder = new URL('../golden/', import.meta.url);
const fileOf = (name: string) => readFileSync(new URL(name, folder));
const runs = goldenModels.map(({ name }) => ({
  name,
  run: JSON.parse(fileOf(`${name}.json`).toString()) as GoldenRun,
}));

describe('golden vectors', () => {
  it('are the files that npm run golden writes', () => {
    const names = goldenModels.flatMap(({ name }) => [`${name}.json`, `${name}.qornn.safetensors`]);
    expect(readdirSync(folder).sort()).toEqual(names.sort());
    goldenModels.forEach((golden, i) => {
      expect(runs[i]!.run).toEqual(goldenRun(golden));
      expect(new Uint8Array(fileOf(runs[i]!.run.model))).toEqual(serialize(golden.model));
    });
  });

  it.each(runs)('$name: the file, run by its formulas, gives what it says', ({ run }) => {
    const { states, readouts } = referenceRun(deserialize(fileOf(run.model)), run.codes.flat());
    expect({ states, readouts }).toEqual({ states: run.states, readouts: run.readouts });
  });

  it.each(runs.flatMap(({ name, run }) => (['js', 'wasm'] as const).map((engine) => ({ name, engine, run }))))(
    '$name: the $engine engine gives it, from samples and from codes, step by step',
    async ({ engine, run }) => {
      const runtime = await createRuntime(deserialize(fileOf(run.model)), { engine });
      for (const input of [run.samples.map((x) => Float32Array.from(x)), run.codes.map((x) => Int16Array.from(x))]) {
        runtime.reset();
        input.forEach((x, t) => {
          runtime.step(x);
          expect(Array.from(runtime.state())).toEqual(run.states[t]);
          expect(Array.from(runtime.readout())).toEqual(run.readouts[t]);
        });
      }
    },
  );

  it('saturate, have units of 32 and of 64 bits, and leave no state as it is', () => {
    const units = goldenOrthogonalModels.flatMap(({ model: { layers } }) =>
      layers.flatMap((layer) => unitConstants(layer)),
    );
    expect(new Set(units.map(({ needs64Bits }) => needs64Bits))).toEqual(new Set([true, false]));
    const [saturating] = goldenOrthogonalModels.filter(({ name }) => name.startsWith('saturating'));
    const { smallest, largest } = codeRange(16);
    const reached = new Set(runs.find(({ name }) => name === saturating!.name)!.run.states.flat());
    expect(reached.has(smallest) && reached.has(largest)).toBe(true);
    for (const { run } of runs) expect(new Set(run.states.map((state) => state.join())).size).toBeGreaterThan(5);
  });
});

describe('golden vectors of layers with gates', () => {
  const layers = goldenModels.flatMap(({ model }) => model.layers);
  const values = (field: string) => {
    const found = layers.flatMap((layer) => (field in layer ? [layer[field as keyof typeof layer]] : []));
    return new Set<unknown>(found);
  };

  it('have every kind, activation and reset, and weights of low rank', () => {
    expect(values('kind')).toEqual(new Set(['orthogonal', ...GATED_KINDS]));
    expect(values('updateActivation')).toEqual(new Set(GATE_ACTIVATIONS));
    expect(values('gateActivation')).toEqual(new Set(['sigmoid', 'hardSigmoid', 'tanh']));
    expect(values('resetAfter')).toEqual(new Set([true, false]));
    expect([...values('recurrent')].filter((matrix) => isLowRank(matrix as GateMatrix)).length).toBeGreaterThan(1);
  });

  it.each(['fast-rnn', 'fast-grnn', 'gru-reset-after', 'lstm', 'lstm-coarse-cells'])(
    '%s has states at the end of their range',
    (name) => {
      const { model } = goldenModels.find((golden) => golden.name === name)!;
      const { states } = runs.find((run) => run.name === name)!.run;
      const tops = modelContents(model).layers.flatMap((layer) =>
        layer.states.flatMap(({ length, bits }) => new Array<number>(length).fill(2 ** (bits - 1))),
      );
      expect(states.some((state) => state.some((value, i) => value === tops[i]! - 1 || value === -tops[i]!))).toBe(
        true,
      );
    },
  );
});

describe('unitConstants', () => {
  const layerOf = (name: string) => goldenOrthogonalModels.find((golden) => golden.name === name)!.model.layers[0]!;

  it('broadcasts multipliers, adds the unit’s shift, and gives the sign of its row', () => {
    const layer = layerOf('hadamard-steps');
    const units = unitConstants(layer);
    units.forEach((unit, i) => {
      expect(unit).toMatchObject({ recurrentMultiplier: 2 ** 19, kernelMultiplier: 2 ** 19, identityMultiplier: 0 });
      expect(unit.shift).toBe(20 + layer.stateShift[i]!);
      expect(unit.sign).toBe((layer.recurrent as { signs: Int8Array }).signs[i]);
    });
  });

  it('proves of a unit what its row of codes bounds, and no less than what a step reaches', () => {
    const layer: OrthogonalLayer = layerOf('mixed-widths');
    const units = unitConstants(layer, 2 ** 7);
    expect(units.map(({ needs64Bits }) => needs64Bits)).toEqual([false, false, false, true, true, true]);
    const [first] = units;
    const row = (codes: Int8Array, columns: number) => codes.slice(0, columns).reduce((sum, c) => sum + Math.abs(c), 0);
    const { recurrent, kernel } = layer as OrthogonalLayer & { recurrent: { codes: Int8Array } };
    expect(first!.bound).toBe(
      row(recurrent.codes, 6) * 32 * layer.recurrentMultiplier[0]! + row(kernel.codes, 2) * 128 + 8,
    );
  });
});
