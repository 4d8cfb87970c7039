import { describe, expect, it } from 'vitest';
import { noQuantizer } from './no-quantizer.js';
import { getQuantizer, registerQuantizer } from './registry.js';
import { uniformQuantizer } from './uniform-quantizer.js';

describe('getQuantizer', () => {
  it('accepts a name with options, a configuration, or a quantizer', () => {
    const quantizer = uniformQuantizer({ bits: 4 });
    expect(getQuantizer('uniform', { bits: 4 }).getConfig()).toEqual(quantizer.getConfig());
    expect(getQuantizer({ name: 'uniform', bits: 4 }).getConfig()).toEqual(quantizer.getConfig());
    expect(getQuantizer({ name: 'uniform', bits: 4 }, { bits: 5 }).bits).toBe(5);
    expect(getQuantizer(quantizer)).toBe(quantizer);
    expect(getQuantizer('none').bits).toBeNull();
  });

  it.each([uniformQuantizer({ bits: 3, granularity: 'row' }), noQuantizer()])(
    'makes an equal quantizer from getConfig: $name',
    (quantizer) => {
      const config = quantizer.getConfig() as { name: string };
      expect(getQuantizer(JSON.parse(JSON.stringify(config))).getConfig()).toEqual(config);
    },
  );

  it('accepts a name, a configuration or a quantizer inside a wrapper', () => {
    const inside = (quantizer: unknown) => getQuantizer('deltaFromIdentity', { quantizer }).getConfig().quantizer;
    expect(inside('binary')).toEqual(getQuantizer('binary').getConfig());
    expect(inside({ name: 'uniform', bits: 3 })).toEqual(uniformQuantizer({ bits: 3 }).getConfig());
    expect(inside(uniformQuantizer({ bits: 3 }))).toEqual(uniformQuantizer({ bits: 3 }).getConfig());
    expect(() => getQuantizer('deltaFromIdentity')).toThrow(
      'deltaFromIdentity: quantizer is undefined; it must be a name, { name, ...options } or a quantizer',
    );
    expect(() => inside({ name: 'unifrom' })).toThrow("no quantizer is named 'unifrom'");
  });

  it('lists the known quantizers when the name is unknown', () => {
    expect(() => getQuantizer('unifrom', { bits: 4 })).toThrow(
      "getQuantizer: no quantizer is named 'unifrom'; did you mean 'uniform'? known are binary, deltaFromIdentity, dorefa, learnedRange, learnedStep, none, orthogonalRounding, ternary, uniform",
    );
  });

  it('throws for null, the value of an empty YAML key', () => {
    expect(() => getQuantizer(null as unknown as string)).toThrow(
      'getQuantizer: the quantizer is null; it must be a name, { name, ...options } or a quantizer',
    );
  });

  it("forwards the quantizer's own errors", () => {
    expect(() => getQuantizer('uniform')).toThrow('bits is undefined; it must be an integer from 1 to 8');
    expect(() => getQuantizer('none', { bits: 4 })).toThrow("none: unknown option 'bits'; there are none");
  });
});

describe('registerQuantizer', () => {
  it('registers a factory, which receives the options', () => {
    registerQuantizer('test-rows', (config) => uniformQuantizer({ bits: config.width as number, granularity: 'row' }));
    expect(getQuantizer('test-rows', { width: 5 }).getConfig()).toEqual({
      name: 'uniform',
      bits: 5,
      granularity: 'row',
    });
  });

  it('throws for an empty or taken name, but accepts the same factory twice', () => {
    const factory = () => noQuantizer();
    registerQuantizer('test-twice', factory);
    registerQuantizer('test-twice', factory);
    expect(() => registerQuantizer('test-twice', () => noQuantizer())).toThrow("the name 'test-twice' is taken");
    expect(() => registerQuantizer('', factory)).toThrow('the name is empty');
  });
});
