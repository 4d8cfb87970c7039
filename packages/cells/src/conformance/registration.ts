import { sequential } from '@tensorflow/tfjs-layers';
import { expect, it } from 'vitest';
import { cellOptions } from '../cell-options.js';
import { cellOf, getCell } from '../cell-registry.js';
import { PLACEMENT_OPTIONS } from '../recurrent-layer-options.js';
import { FEATURES, type MakeLayer, TIME, UNITS } from './sample.js';

/** What the registry says of the cell of a layer. */
export function itIsRegistered(make: MakeLayer): void {
  const cellUnderTest = () => {
    const layer = make({ units: UNITS });
    return cellOf(layer) ?? expect.fail(`no cell is registered for ${layer.getClassName()}: call registerCell`);
  };

  it('is registered under its name, with the class of its layers', () => {
    const cell = cellUnderTest();
    expect(getCell(cell.name)).toBe(cell);
    expect(make({ units: UNITS })).toBeInstanceOf(cell.layer);
  });

  it('refuses an option that is not in its table, and names it', () => {
    expect(() => make({ units: UNITS, noSuchOption: 1 } as never)).toThrow('noSuchOption');
    expect(() => make({ units: 0 })).toThrow('units is 0');
  });

  it('has the defaults that its table of options states', () => {
    const { layer } = cellUnderTest();
    const config = new layer({ units: UNITS } as never).getConfig();
    for (const [option, check] of Object.entries(layer.options)) {
      if (check.default === undefined || config[option] == null) continue;
      const value = config[option] as { name?: string };
      expect(value.name ?? value, option).toEqual(check.default);
    }
  });

  it('lets a configuration set all options but those of a place in a model', () => {
    const cell = cellUnderTest();
    const all = new Set([...Object.keys(cellOptions(cell)), ...Object.keys(PLACEMENT_OPTIONS)]);
    expect(all).toEqual(new Set(Object.keys(cell.layer.options)));
  });

  it('has at least minParams parameters', () => {
    const { minParams } = cellUnderTest();
    const layer = make({ units: 16, inputShape: [TIME, FEATURES] });
    sequential({ layers: [layer] });
    if (minParams) expect(minParams(layer, FEATURES)).toBeLessThanOrEqual(layer.countParams());
  });
}
