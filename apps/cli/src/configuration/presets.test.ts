import { describe, expect, it } from 'vitest';
import { readConfiguration } from './configuration.js';
import { findPreset, listOwnVariants, listPresets, listVariants, withoutVariants } from './presets.js';

describe('presets', () => {
  it('have descriptions and are valid configurations named after their file', async () => {
    const presets = listPresets();
    expect(presets.map(({ name }) => name)).toEqual(expect.arrayContaining(['copy-1000', 'demo']));
    for (const { name, description } of presets) {
      expect(description.length).toBeGreaterThan(20);
      expect((await readConfiguration(name)).config.name).toBe(name);
    }
  });

  it('are valid with every variant', async () => {
    for (const { name } of listPresets()) {
      const variants = new Set([...listVariants(), ...listOwnVariants(name)].map((variant) => variant.name));
      for (const variant of variants) {
        const { config } = await readConfiguration(`${name}+${variant}`);
        expect(config.name).toBe(`${name}-${variant}`);
      }
    }
    for (const { description } of listVariants()) expect(description.length).toBeGreaterThan(20);
  });

  it('apply variants in order', async () => {
    const { config } = await readConfiguration('copy-100+projunn-d+4bit');
    expect(config.name).toBe('copy-100-projunn-d-4bit');
    expect(config.model).toMatchObject({
      parametrization: { name: 'projUnnD' },
      recurrentQuantizer: { name: 'uniform', bits: 4 },
      units: 64,
    });
    // The preset's own version of a variant keeps the strategy set before.
    const { config: own } = await readConfiguration('copy-1000+projunn-d+4bit');
    expect(own.model).toMatchObject({
      parametrization: { name: 'projUnnD', initializer: 'hadamard' },
      recurrentQuantizer: { name: 'orthogonalRounding', quantizer: { name: 'uniform', bits: 4 } },
    });
    const { config: lstm } = await readConfiguration('copy-1000+lstm');
    expect(lstm.model).toEqual({
      cell: 'lstm',
      units: 192,
      layers: 1,
      pooling: 'last',
      initialState: 'zero',
      recurrentQuantizer: 'none',
      kernelQuantizer: 'none',
      stateQuantizer: 'none',
      cellStateQuantizer: 'none',
      useBias: true,
      unitForgetBias: true,
    });
  });

  it('change the cell, and then no longer what suits the cell of the preset', async () => {
    const { config } = await readConfiguration('smnist+gru+4bit');
    expect(config.model.recurrentQuantizer).toEqual({ name: 'uniform', bits: 4 });
    const { config: paper } = await readConfiguration('smnist+gru+paper');
    expect(paper.training.steps).toBe(78000);
  });

  it('change what suits one cell, unless the preset says better', async () => {
    const rateOf = async (source: string) => (await readConfiguration(source)).config.training.optimizer.learningRate;
    expect(await rateOf('copy-200+gru')).toBe(0.002);
    expect(await rateOf('copy-200+fastgrnn')).toBe(0.01);
    expect(await rateOf('copy-200+fastrnn')).toBe(0.01);
    expect(await rateOf('smnist+fastgrnn')).toBe(0.002);
    expect(await rateOf('adding-750+fastrnn')).toBe(0.005);
  });

  it('are found without their variants', () => {
    expect(withoutVariants('copy-1000+gru+4bit')).toBe('copy-1000');
    expect(withoutVariants('mine/a+b.yaml+gru')).toBe('mine/a+b.yaml');
    expect(withoutVariants('runs/a+b')).toBe('runs/a+b');
  });

  it('have the promised sizes: the demo at most 6 bits and T0 ≥ 200, copy-1000 8 bits', async () => {
    const { config: demo } = await readConfiguration('demo');
    expect(demo.task.T0).toBeGreaterThanOrEqual(200);
    expect(demo.model.recurrentQuantizer).toMatchObject({
      name: 'uniform',
      bits: expect.toSatisfy((bits) => bits <= 6),
    });
    expect(demo.training.maxSeconds).toBeLessThanOrEqual(180);
    expect(demo.quantization.stateBits).toBe(12);
    const { config: long } = await readConfiguration('copy-1000');
    expect(long.task.T0).toBe(1000);
    expect(long.model.recurrentQuantizer).toMatchObject({ bits: 8 });
  });

  it('are suggested for unknown names', () => {
    const names = listPresets()
      .map(({ name }) => name)
      .join(', ');
    expect(() => findPreset('dmeo')).toThrow(
      `there is no preset 'dmeo'; did you mean 'demo'? Presets: ${names}; or give the path of a .yaml file`,
    );
    expect(() => findPreset('wikitext')).toThrow(`there is no preset 'wikitext'. Presets: ${names}`);
    expect(() => findPreset('pmnist+lstn')).toThrow(
      "the preset pmnist has no variant 'lstn'; did you mean 'lstm'? Variants: 1bit, 2bit, 3bit",
    );
    expect(() => findPreset('pmnist+../pmnist')).toThrow("the preset pmnist has no variant '../pmnist'");
    expect(() => findPreset('pmnist+')).toThrow("the preset pmnist has no variant ''");
  });
});
