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
import { PLACEMENT_OPTIONS } from './recurrent-layer-options.js';
import { optionsPage } from './testing/options-table.js';

beforeAll(() => useBackend());

const BUILT_IN = ['orthogonal', 'fastRNN', 'fastGRNN', 'lstm', 'gru'];
const made = (name: string, options: object = {}) => new (getCell(name).layer)({ units: 4, ...options } as never);

class Renamed extends FastRNN {
  static override readonly className: string = 'Renamed';
}
const renamed: Cell<Renamed> = { name: 'renamed', layer: Renamed };

describe('the registry of cells', () => {
  it('knows the cells of the package', () => {
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
  ])('refuses %o', (name, message) => {
    expect(() => getCell(name as never)).toThrow(LayerConfigError);
    expect(() => getCell(name as never)).toThrow(message);
  });

  it.each(BUILT_IN)('%s: the defaults that its table says are those of its layers', (name) => {
    const config = made(name, name === 'orthogonal' ? { orthogonalPenalty: { strength: 1 } } : {}).getConfig();
    for (const [option, check] of Object.entries(getCell(name).layer.options)) {
      if (check.default === undefined) continue;
      const value = config[option] as { name?: string };
      expect(value?.name ?? value, option).toEqual(check.default);
    }
    const { inside } = (getCell('orthogonal').layer as typeof OrthogonalRNN).options.orthogonalPenalty;
    if (name === 'orthogonal') expect(config.orthogonalPenalty).toMatchObject({ on: inside!.on!.default });
  });

  it.each(BUILT_IN)('%s: a configuration sets all options but those of a place', (name) => {
    const all = new Set([...Object.keys(cellOptions(getCell(name))), ...Object.keys(PLACEMENT_OPTIONS)]);
    expect(all).toEqual(new Set(Object.keys(getCell(name).layer.options)));
    expect(Object.keys(cellOptions(getCell(name)))).not.toContain('returnSequences');
  });

  it('documents all options of its cells in OPTIONS.md, which `npx vitest run src/cell-registry.test.ts -u` writes', async () => {
    await expect(optionsPage(BUILT_IN)).toMatchFileSnapshot('../OPTIONS.md');
  });

  it.each(BUILT_IN)('%s: layers hold at least the numbers that are estimated, and about as many', (name) => {
    const layer = made(name, { units: 16, inputShape: [5, 3] });
    sequential({ layers: [layer] });
    const estimate = getCell(name).leastNumbers!(layer, 3);
    expect(estimate).toBeLessThanOrEqual(layer.countParams());
    expect(estimate).toBeGreaterThan(0.8 * layer.countParams());
  });
});

describe('registerCell', () => {
  it('makes a cell known, once or again', () => {
    registerCell(renamed);
    registerCell(renamed);
    expect(getCell('renamed')).toBe(renamed);
    expect(cellNames()).toEqual([...BUILT_IN, 'renamed']);
  });

  it('finds the cell of a layer by its class, and that of a subclass by the one above it', () => {
    registerCell(renamed);
    class Narrow extends OrthogonalRNN {}
    expect(cellOf(new Renamed({ units: 2 }))).toBe(renamed);
    expect(cellOf(new FastRNN({ units: 2 }))?.name).toBe('fastRNN');
    expect(cellOf(new Narrow({ units: 2 }))?.name).toBe('orthogonal');
    expect(cellOf(layers.lstm({ units: 2 }))).toBeUndefined();
  });

  it('calls runs as the cell says, and by its name where it says nothing', () => {
    class Labelled extends FastRNN {
      static override readonly className = 'Labelled';
    }
    registerCell({ name: 'labelled', layer: Labelled, label: ({ units }) => ({ strategy: `of ${units}`, bits: 2 }) });
    expect(cellLabel({ cell: 'labelled', units: 3 })).toEqual({ strategy: 'of 3', bits: 2 });
    expect(cellLabel({ cell: 'gru', units: 3 })).toEqual({ strategy: 'gru' });
    expect(cellLabel({ cell: 'elsewhere' })).toEqual({ strategy: 'elsewhere' });
    expect(cellLabel({})).toEqual({ strategy: 'bjorck' });
  });

  it('tells of a cell without an integer form by its class', () => {
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
    [{ name: '', layer: Renamed }, 'registerCell: the name must be a string that is not empty'],
    [{ name: 'gru', layer: Renamed }, "registerCell: the name 'gru' is taken"],
    [{ name: 'plain', layer: layers.Layer }, "the layer of 'plain' must be a class that extends RecurrentLayer"],
    [{ name: 'none' }, "the layer of 'none' must be a class that extends RecurrentLayer"],
    [
      { name: 'unnamed', layer: Unnamed },
      "'unnamed' must have a static className of its own, but it is the one of 'fastRNN'",
    ],
    [{ name: 'twin', layer: Twin }, "'twin' must have a static className of its own, but it is the one of 'fastRNN'"],
  ])('refuses %o', (cell, message) => {
    expect(() => registerCell(cell as Cell)).toThrow(LayerConfigError);
    expect(() => registerCell(cell as Cell)).toThrow(message);
  });
});
