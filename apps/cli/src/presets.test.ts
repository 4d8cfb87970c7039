import { describe, expect, it } from 'vitest';
import { readConfiguration } from './configuration.js';
import { findPreset, listPresets } from './presets.js';

describe('presets', () => {
  it('each say what they are, and are valid configurations of their own name', async () => {
    const presets = listPresets();
    expect(presets.map(({ name }) => name)).toEqual(expect.arrayContaining(['copy-1000', 'demo']));
    for (const { name, description } of presets) {
      expect(description.length).toBeGreaterThan(20);
      expect((await readConfiguration(name)).config.name).toBe(name);
    }
  });

  it('are what they promise: the demo at most 6 bits and T0 ≥ 200, copy-1000 at 8 bits', async () => {
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

  it('are named with the nearest one when there is none', () => {
    expect(() => findPreset('dmeo')).toThrow(
      "there is no preset 'dmeo'; did you mean 'demo'? Presets: adding-200, adding-750, copy-100, copy-1000, demo, pmnist, ptb, smnist; or give the path of a .yaml file",
    );
    expect(() => findPreset('wikitext')).toThrow(
      "there is no preset 'wikitext'. Presets: adding-200, adding-750, copy-100, copy-1000, demo, pmnist, ptb, smnist",
    );
  });
});
