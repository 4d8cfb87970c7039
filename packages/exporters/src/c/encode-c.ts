import type { IntModel } from '@qornn/int-runtime';
import { type CType, smallestType } from './c-array.js';
import type { CFunctions } from './c-functions.js';
import type { CHelper } from './c-helper.js';
import { comment, indent } from './c-text.js';
import { multiplyFunction } from './multiply-c.js';
import { PerItem } from './per-item.js';
import { type CountOptions, type CountType, countRange, type SampleLine, sampleLines } from './sample-lines.js';
import type { CTarget } from './targets/target.js';

/**
 * `<prefix>_encode`: codes of raw samples, exactly those of `codeOfCount`, by the integers of `sampleLines`.
 *
 * @throws ExportError when no integers give the codes of an input
 */
export function encodeC(
  model: IntModel,
  { prefix, target, ...options }: { prefix: string; target: CTarget } & CountOptions,
): CFunctions {
  const { samples = 'int16' } = options;
  const { inputs, bits } = sampleLines(model, options);
  const constants = new PerItem(prefix, target);
  const own = <T extends CType>(name: string, type: T, of: (line: SampleLine) => number, text: string) =>
    constants.expression(`sample_${name}`, type, inputs.map(of), text);
  const code = (name: string, of: (line: SampleLine) => number, text: string) =>
    own(name, smallestType(inputs.map(of)), of, text);
  const count = COUNTS[samples];
  const lowest = own('lowest', count, (line) => line.lowest, 'counts up to this one have the code low');
  const highest = own('highest', count, (line) => line.highest, 'counts from this one on have the code high');
  const low = code('low', (line) => line.low, 'code of the lowest counts');
  const high = code('high', (line) => line.high, 'code of the highest counts');
  const base = code('base', (line) => line.base, 'code of count lowest + 1');
  const direction = code('direction', (line) => line.direction, '1 where codes grow with counts, -1 where they fall');
  const { call, helper } = lineCall(prefix, bits, count, own);
  const sign = direction === '1' ? '+ ' : direction === '-1' ? '- ' : `+ ${direction} * `;
  const upper = prefix.toUpperCase();
  return {
    constants: constants.constants,
    helpers: [helper],
    functions: `${comment(
      'Codes between low and high lie on a line in integers, which gives the code of every count exactly; it was checked when this file was written.',
    )}
void ${prefix}_encode(const ${samples}_t *samples, int16_t *codes)
{
  uint_fast16_t i;
  for (i = 0; i < ${model.inputs}u; i++) {
    const ${count} count = samples[i];
    const ${count} lowest = ${lowest};
    if (count <= lowest) {
      codes[i] = ${low};
    } else if (count >= ${highest}) {
      codes[i] = ${high};
    } else {
${indent(`const int32_t steps = (int32_t)${call};`, 6)}
      codes[i] = (int16_t)(${base} ${sign}steps);
    }
  }
}`,
    macros: '',
    declarations: `${comment(
      `Codes of raw samples: ${upper}_INPUTS counts, ${countRange(samples).join(' to ')}${worth(options)}.`,
    )}
void ${prefix}_encode(const ${samples}_t *samples, int16_t *codes);`,
  };
}

/** Type of the variable of a count. */
const COUNTS: Readonly<Record<CountType, 'int16_t' | 'uint16_t' | 'int32_t'>> = {
  int8: 'int16_t',
  uint8: 'int16_t',
  int16: 'int16_t',
  uint16: 'uint16_t',
  int32: 'int32_t',
};

function worth({ countScale = 1, countOffset = 0 }: CountOptions): string {
  const text = (value: number | readonly number[]) =>
    typeof value === 'number' ? String(value) : `[${value.join(', ')}]`;
  if (countScale === 1 && countOffset === 0) return '';
  return `, each worth ${text(countOffset)} + ${text(countScale)} * count`;
}

type Own = (name: string, type: CType, of: (line: SampleLine) => number, text: string) => string;

function lineCall(prefix: string, bits: 16 | 32, count: CType, own: Own): { call: string; helper: CHelper } {
  const part = (of: (line: SampleLine) => bigint, from: number, to: number) => (line: SampleLine) =>
    Number(BigInt.asUintN(to - from, of(line) >> BigInt(from)));
  const multiplier = ({ multiplier }: SampleLine) => multiplier;
  const addend = ({ addend }: SampleLine) => addend;
  if (bits === 32) {
    const m1 = own('multiplier_high', 'uint32_t', part(multiplier, 32, 64), 'M / 2^32');
    const m0 = own('multiplier_low', 'uint32_t', part(multiplier, 0, 32), 'M modulo 2^32');
    const b1 = own('addend_high', 'uint32_t', part(addend, 32, 64), 'B / 2^32');
    const b0 = own('addend_low', 'uint32_t', part(addend, 0, 32), 'B modulo 2^32');
    const steep = own('steep', 'uint8_t', ({ shift }) => (shift === 48 ? 1 : 0), '1 for S = 48, 0 for S = 64');
    const helper = wideLine(prefix);
    return {
      call: `${helper.name}(${['(uint32_t)count - (uint32_t)lowest - 1u', m1, m0, b1, b0, steep].join(', ')})`,
      helper,
    };
  }
  const m1 = own('multiplier_high', 'uint16_t', part(multiplier, 16, 32), 'M / 2^16');
  const m0 = own('multiplier_low', 'uint16_t', part(multiplier, 0, 16), 'M modulo 2^16');
  const b1 = own('addend_high', 'uint32_t', part(addend, 16, 48), 'B / 2^16');
  const b0 = own('addend_low', 'uint16_t', part(addend, 0, 16), 'B modulo 2^16');
  const shift = own('shift', 'uint8_t', (line) => line.shift - 16, 'S - 16');
  // In unsigned types that are not promoted to int, where a difference may overflow.
  const unsigned = count === 'int32_t' ? 'uint32_t' : 'unsigned';
  const r = `(uint16_t)((${unsigned})count - (${unsigned})lowest - 1u)`;
  const helper = narrowLine(prefix);
  return { call: `${helper.name}(${[r, m1, m0, b1, b0, shift].join(', ')})`, helper };
}

function wideLine(prefix: string): CHelper {
  const name = `${prefix}_line32`;
  const multiply = multiplyFunction(prefix);
  return {
    name,
    code: `${comment(
      '(M r + B) / 2^64, rounded down, or / 2^48 where steep, for M = m1 2^32 + m0 and B = b1 2^32 + b0. The result has 16 bits.',
    )}
static uint32_t ${name}(uint32_t r, uint32_t m1, uint32_t m0, uint32_t b1, uint32_t b0, uint_fast8_t steep)
{
  uint32_t low;
  uint32_t middle;
  const uint32_t carried = ${multiply.name}(r, m0, &low);
  uint32_t high = ${multiply.name}(r, m1, &middle);
  middle += carried;
  high += middle < carried ? 1u : 0u;
  middle += b1;
  high += middle < b1 ? 1u : 0u;
  low += b0;
  if (low < b0) {
    middle++;
    high += middle == 0 ? 1u : 0u;
  }
  return steep ? middle >> 16 : high;
}`,
    needs: [multiply],
  };
}

function narrowLine(prefix: string): CHelper {
  const name = `${prefix}_line16`;
  return {
    name,
    code: `${comment(
      '(M r + B) / 2^(16 + shift), rounded down, for M = m1 2^16 + m0 and B = b1 2^16 + b0. The sum is below 2^48, products of halves need 32 bits.',
    )}
static uint32_t ${name}(uint16_t r, uint16_t m1, uint16_t m0, uint32_t b1, uint16_t b0, unsigned shift)
{
  const uint32_t low = (uint32_t)r * m0 + b0;
  return ((uint32_t)r * m1 + (low >> 16) + b1) >> shift;
}`,
  };
}
