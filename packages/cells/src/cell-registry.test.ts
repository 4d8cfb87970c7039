import { useBackend } from '@qornn/testing';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from './cell.js';
import { cellLabel, DEFAULT_CELL } from './cell-labels.js';
import { cellOptions } from './cell-options.js';
import { cellNames, cellOf, getCell, registerCell } from './cell-registry.js';
import { describe as describeModel } from './describe.js';
import { LayerConfigError } from './errors.js';
import { FastRNN } from './fast-rnn.js';
import { OrthogonalRNN } from './orthogonal-rnn.js';
import { cellsByPresetName } from './preset-names.js';
import { optionsPage } from './testing/options-table.js';

beforeAll(() => useBackend());

const BUILT_IN = ['orthogonal', 'fastRNN', 'fastGRNN', 'lstm', 'gru'];
const made = (name: string, options: object = {}) => new (getCell(name).layer)({ units: 4, ...options } as never);

class Renamed extends FastRNN {
  static override readonly className: string = 'Renamed';
}
const renamed: Cell<Renamed> = { name: 'renamed', layer: Renamed };

describe('the registry of cells', () => {
  it('contains the cells of the package', () => {
    expect(cellNames()).toEqual(BUILT_IN);
    expect(DEFAULT_CELL).toBe('orthogonal');
  });

  it.each([
    [
      'lsmt',
      "getCell: no cell is named 'lsmt'; did you mean 'lstm'? known are fastGRNN, fastRNN, gru, lstm, orthogonal",
    ],
    ['__proto__', "getCell: no cell is named '__proto__'; known are fastGRNN, fastRNN, gru, lstm, orthogonal"],
    [undefined, 'getCell: no cell is named undefined; known are '],
  ])('throws for %o', (name, message) => {
    expect(() => getCell(name as never)).toThrow(LayerConfigError);
    expect(() => getCell(name as never)).toThrow(message);
  });

  it.each(BUILT_IN)('%s: the options table has the defaults of the layers', (name) => {
    const config = made(name, name === 'orthogonal' ? { orthogonalPenalty: { strength: 1 } } : {}).getConfig();
    for (const [option, check] of Object.entries(getCell(name).layer.options)) {
      if (check.default === undefined) continue;
      const value = config[option] as { name?: string };
      expect(value?.name ?? value, option).toEqual(check.default);
    }
    const { inside } = (getCell('orthogonal').layer as typeof OrthogonalRNN).options.orthogonalPenalty;
    if (name === 'orthogonal') expect(config.orthogonalPenalty).toMatchObject({ on: inside!.on!.default });
  });

  it('leaves options of a place in a model out of configurations', () => {
    for (const name of BUILT_IN) expect(Object.keys(cellOptions(getCell(name)))).not.toContain('returnSequences');
  });

  it('documents all options of its cells in OPTIONS.md, which `npx vitest run src/cell-registry.test.ts -u` writes', async () => {
    await expect(optionsPage(BUILT_IN)).toMatchFileSnapshot('../OPTIONS.md');
  });

  it.each(BUILT_IN)('%s: minParams is a tight lower bound of the number of parameters', (name) => {
    const layer = made(name, { units: 16, inputShape: [5, 3] });
    sequential({ layers: [layer] });
    const estimate = getCell(name).minParams!(layer, 3);
    expect(estimate).toBeLessThanOrEqual(layer.countParams());
    expect(estimate).toBeGreaterThan(0.8 * layer.countParams());
  });
});

describe('registerCell', () => {
  it('registers a cell; registering it again does nothing', () => {
    registerCell(renamed);
    registerCell(renamed);
    expect(getCell('renamed')).toBe(renamed);
    expect(cellNames()).toEqual([...BUILT_IN, 'renamed']);
  });

  it('cellOf finds a cell by class or base class', () => {
    registerCell(renamed);
    class Narrow extends OrthogonalRNN {}
    expect(cellOf(new Renamed({ units: 2 }))).toBe(renamed);
    expect(cellOf(new FastRNN({ units: 2 }))?.name).toBe('fastRNN');
    expect(cellOf(new Narrow({ units: 2 }))?.name).toBe('orthogonal');
    expect(cellOf(layers.lstm({ units: 2 }))).toBeUndefined();
  });

  it('registers the label of a cell; the default is its name', () => {
    class Labelled extends FastRNN {
      static override readonly className = 'Labelled';
    }
    registerCell({ name: 'labelled', layer: Labelled, label: ({ units }) => ({ strategy: `of ${units}`, bits: 2 }) });
    expect(cellLabel({ cell: 'labelled', units: 3 })).toEqual({ strategy: 'of 3', bits: 2 });
    expect(cellLabel({ cell: 'gru', units: 3 })).toEqual({ strategy: 'gru' });
    expect(cellLabel({ cell: 'elsewhere' })).toEqual({ strategy: 'elsewhere' });
    expect(cellLabel({})).toEqual({ strategy: 'bjorck' });
  });

  it('describe names the class of a cell without an integer form', () => {
    registerCell(renamed);
    const model = sequential({
      layers: [new Renamed({ units: 2, name: 'memory', inputShape: [3, 1] }), layers.dense({ units: 1 })],
    });
    expect(() => describeModel(model)).toThrow("describe: 'memory' (Renamed) has no integer form; allowed");
  });

  class Unnamed extends FastRNN {}
  class Twin extends FastRNN {
    static override readonly className: string = 'FastRNN';
  }
  it.each<[object, string]>([
    [{ name: '', layer: Renamed }, 'registerCell: the name must be a non-empty string'],
    [{ name: 'gru', layer: Renamed }, "registerCell: the name 'gru' is taken"],
    [{ name: 'plain', layer: layers.Layer }, "the layer of 'plain' must be a class that extends RecurrentLayer"],
    [{ name: 'none' }, "the layer of 'none' must be a class that extends RecurrentLayer"],
    [{ name: 'unnamed', layer: Unnamed }, "'unnamed' must have its own static className, but it is that of 'fastRNN'"],
    [{ name: 'twin', layer: Twin }, "'twin' must have its own static className, but it is that of 'fastRNN'"],
  ])('throws for %o', (cell, message) => {
    expect(() => registerCell(cell as Cell)).toThrow(LayerConfigError);
    expect(() => registerCell(cell as Cell)).toThrow(message);
  });
});

it('knows by which names presets switch to a cell, without TensorFlow.js, as the cells say', () => {
  const named = BUILT_IN.map((name) => [getCell(name).presetName, name] as const).filter(([preset]) => preset);
  expect(new Map(named)).toEqual(new Map(cellsByPresetName()));
  registerCell({
    name: 'preset',
    layer: class extends FastRNN {
      static override readonly className: string = 'Preset';
    },
    presetName: 'own',
  });
  expect(cellsByPresetName().get('own')).toBe('preset');
});
