import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { setting, settingsOf } from './described-settings.js';
import { quantizationSchema } from './quantization-schema.js';

describe('settingsOf', () => {
  it('lists all values with descriptions, defaults and allowed values, nested ones included', () => {
    const settings = settingsOf(quantizationSchema).map(({ schema: _, description: __, ...rest }) => rest);
    expect(settings[0]).toEqual({
      path: ['stateBits'],
      flag: 'state-bits',
      allowed: 'an integer from 4 to 16',
      default: 12,
      kind: 'integer',
    });
    expect(settings.find(({ flag }) => flag === 'kernel-bits')).toMatchObject({ default: null, kind: 'integer' });
    expect(settings.at(-1)).toEqual({
      path: ['calibration', 'sequences'],
      flag: 'calibration-sequences',
      allowed: 'an integer ≥ 1',
      default: 64,
      kind: 'integer',
    });
    expect(settings.map(({ kind }) => kind)).toEqual([
      ...Array(7).fill('integer'),
      'choice',
      'integer',
      'boolean',
      ...['choice', 'choice', 'list', 'choice'],
      'number',
      'integer',
    ]);
    expect(new Set(settings.map(({ flag }) => flag)).size).toBe(settings.length);
  });

  it('throws for a value without description', () => {
    const schema = z.strictObject({ a: setting(z.boolean(), 'one'), b: z.strictObject({ c: z.boolean() }) });
    expect(() => settingsOf(schema)).toThrow('settingsOf: b.c has no description');
  });
});
