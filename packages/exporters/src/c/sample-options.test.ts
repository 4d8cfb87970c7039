import { describe, expect, it } from 'vitest';
import { randomModel } from '../testing/random-models.js';
import { exportC } from './export-c.js';

const model = { ...randomModel(3, { units: 4, layers: 1, inputs: 2 }), inputs: 2 };
const { kernel } = model.layers[0]!;
model.layers = [
  { ...model.layers[0]!, inputs: 2, kernel: { ...kernel, columns: 2, codes: new Int8Array(2 * kernel.rows).fill(1) } },
];
model.inputNormalization = null;
model.inputNames = [];

const headerOf = (options: object) => exportC(model, { name: 'net', ...options }).files.get('net.h') as string;

describe('options of samples', () => {
  it('choose the type of the samples, or codes', () => {
    expect(headerOf({})).toContain('void net_encode(const int16_t *samples, int16_t *codes);');
    expect(headerOf({ samples: 'uint8' })).toContain('void net_encode(const uint8_t *samples, int16_t *codes);');
    expect(headerOf({ samples: 'codes' })).not.toContain('encode');
  });

  it('subtract counts without overflow, also of an int of 16 bits', () => {
    const sourceOf = (samples: string) => exportC(model, { name: 'net', samples } as never).files.get('net.c');
    expect(sourceOf('int16')).toContain('(unsigned)count - (unsigned)lowest - 1u');
    expect(sourceOf('int32')).toContain('(uint32_t)count - (uint32_t)lowest - 1u');
  });

  it('state what a count is worth', () => {
    expect(headerOf({})).toContain('-32768 to 32767. */');
    const scaled = headerOf({ samples: 'uint16', countScale: [0.125, -2], countOffset: 3 });
    expect(scaled).toContain('0 to 65535, each worth 3 + [0.125, -2] * count.');
  });

  it('are refused where they are wrong', () => {
    expect(() => headerOf({ countScale: 0 })).toThrow(
      'exportC: countScale is 0; it must be a finite number other than 0 or an array of them, one per input',
    );
    expect(() => headerOf({ countScale: [1, Number.NaN] })).toThrow('countScale is');
    expect(() => headerOf({ countOffset: [1, 2, 3] })).toThrow(
      'exportC: countOffset has 3 numbers, but the model has 2 inputs',
    );
    expect(() => headerOf({ samples: 'codes', countScale: 2 })).toThrow('exportC: countScale is for raw samples');
    expect(() => headerOf({ samples: 'float' })).toThrow('samples is');
  });
});
