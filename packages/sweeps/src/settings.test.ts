import { describe, expect, it } from 'vitest';
import { settingsKey, valueAt, withSetting, withSettings } from './settings.js';

describe('withSettings', () => {
  const base = { model: { units: 64, gain: { target: 1 }, layers: [{ units: 8 }, {}] }, training: { steps: 9 } };

  it('sets, replaces and removes values by path, in lists, too', () => {
    expect(withSettings(base, { 'model.gain': null, 'model.layers.1.units': 4, 'task.window': 3 })).toEqual({
      model: { units: 64, layers: [{ units: 8 }, { units: 4 }] },
      training: { steps: 9 },
      task: { window: 3 },
    });
    expect(base.model.layers).toEqual([{ units: 8 }, {}]);
  });

  it('leaves out options that another cell does not have', () => {
    const model = { cell: 'orthogonal', units: 8, gain: { target: 1 }, layers: [{ gain: { target: 1 }, units: 4 }] };
    expect(withSettings({ model }, { 'model.cell': 'gru' })).toEqual({
      model: { cell: 'gru', units: 8, layers: [{ units: 4 }] },
    });
  });

  it('leaves layers that name their cell alone', () => {
    const filter = { cell: 'orthogonal', units: 4, gain: { target: 1 } };
    const model = { cell: 'lstm', units: 8, unitForgetBias: false, layers: [filter, { unitForgetBias: true }] };
    expect(withSettings({ model }, { 'model.cell': 'gru' })).toEqual({
      model: { cell: 'gru', units: 8, layers: [filter, {}] },
    });
  });
});

describe('withSetting', () => {
  it('replaces settings inside it, and becomes part of one around it', () => {
    expect(withSetting({ 'a.b': 1, 'a.b.c': 2, d: 3 }, 'a', 4)).toEqual({ a: 4, d: 3 });
    expect(withSetting({ a: [{ b: 1 }, {}] }, 'a.1.b', 2)).toEqual({ a: [{ b: 1 }, { b: 2 }] });
  });
});

it('valueAt reads lists, and nothing that is inherited', () => {
  expect(valueAt({ a: [{ b: 1 }] }, 'a.0.b')).toBe(1);
  expect(valueAt({ a: {} }, 'a.constructor')).toBeUndefined();
});

it('settingsKey does not depend on the order of keys', () => {
  expect(settingsKey({ a: { b: 1, c: [2] }, d: 3 })).toBe(settingsKey({ d: 3, a: { c: [2], b: 1 } }));
});
