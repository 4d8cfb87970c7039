import type { IntModel } from '@qornn/int-runtime';
import { describe, expect, it } from 'vitest';
import { randomModel } from '../testing/random-models.js';
import { exportC } from './export-c.js';

const model = randomModel(1, { units: 12 });
const textOf = (name: string, of: IntModel = model) => {
  const { files } = exportC(of, { name });
  return { header: files.get(`${name}.h`) as string, source: files.get(`${name}.c`) as string };
};

describe('exportC', () => {
  it('gives the same bytes for the same model', () => {
    const copy = structuredClone(model);
    expect([...exportC(copy, { name: 'net' }).files]).toEqual([...exportC(model, { name: 'net' }).files]);
  });

  it('has its name before every identifier at file scope', () => {
    const { header, source } = textOf('gesture');
    const defined = [
      ...`${header}\n${source}`.matchAll(/^(?:static |const |typedef |void |u?int\d+_t )+.*?\b(\w+)(?=[[(])/gm),
    ].map(([, name]) => name!);
    expect(defined.length).toBeGreaterThan(8);
    expect(defined.filter((name) => !name.startsWith('gesture_'))).toEqual([]);
  });

  it('is ASCII, without tabs, trailing spaces or long lines of constants', () => {
    const { header, source } = textOf('net');
    for (const text of [header, source]) {
      expect(text).toMatch(/^[\x20-\x7e\n]*\n$/);
      expect(text).not.toMatch(/ $/m);
    }
  });

  it('uses no floating point, no heap and no other header', () => {
    const { header, source } = textOf('net');
    expect(`${header}${source}`).not.toMatch(/\b(?:float|double|malloc|free|memcpy)\b|\d\.\d/);
    expect([...`${header}${source}`.matchAll(/#include .*/g)].map(([line]) => line)).toEqual([
      '#include <stdint.h>',
      '#include "net.h"',
    ]);
  });

  it('names states in the order of the runtime', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { layers } = randomModel(seed, { units: 12 });
      const { states } = exportC(randomModel(seed, { units: 12 }), { name: 'net' });
      expect(states).toEqual(layers.map(({ units }, l) => ({ field: `h${l}`, length: units })));
    }
  });

  it('refuses kinds of layers without C by name', () => {
    const layers = [...model.layers, { ...model.layers[0]!, kind: 'gatedSum' }] as IntModel['layers'];
    expect(() => exportC({ ...model, layers }, { name: 'net' })).toThrow('gatedSum');
  });

  it('refuses invalid models, names and options', () => {
    expect(() => exportC({ ...model, inputBits: 40 }, { name: 'net' })).toThrow('inputBits');
    expect(() => exportC(model, { name: 'int' })).toThrow("name: 'int' is a reserved word");
    expect(() => exportC(model, { name: 'net', target: 'z80' as never })).toThrow("target is 'z80'");
    expect(() => exportC(model, { name: 'net', tagret: 'avr' } as never)).toThrow("did you mean 'target'");
    expect(() => exportC(model, {} as never)).toThrow('name');
  });
});
