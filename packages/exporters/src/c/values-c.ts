import { type IntModel, largestRowSum } from '@qornn/int-runtime';
import { smallestType } from './c-array.js';
import type { CFunctions } from './c-functions.js';
import type { CHelper } from './c-helper.js';
import { comment } from './c-text.js';
import { multiplyFunction } from './multiply-c.js';
import { PerItem } from './per-item.js';
import type { CTarget } from './targets/target.js';
import { type ValueLine, valueLines } from './value-lines.js';

/**
 * `<prefix>_values`: predicted values in fixed point, by the integers of `valueLines`.
 *
 * @param magnitude largest magnitude of the readout's input
 * @throws ExportError when values have no fixed point
 */
export function valuesC(
  model: IntModel,
  { prefix, target, magnitude }: { prefix: string; target: CTarget; magnitude: number },
): CFunctions {
  const { outputs, weights, bias } = model.readout;
  const largestBias = bias.reduce((most, b) => Math.max(most, Math.abs(b)), 0);
  const lines = valueLines(model, largestRowSum(weights) * magnitude + largestBias);
  const constants = new PerItem(prefix, target);
  const own = (name: string, of: (line: ValueLine) => number, text: string) =>
    constants.expression(`value_${name}`, 'uint32_t', lines.outputs.map(of), text);
  const m = own('multiplier', ({ multiplier }) => multiplier, 'M');
  const b = own('addend', ({ addend }) => addend, 'B');
  const bases = lines.outputs.map(({ base }) => base);
  const base = constants.expression('value_base', smallestType(bases), bases, 'value for o = -bound');
  const shift = constants.expression(
    'value_shift',
    'uint8_t',
    lines.outputs.map(({ shift }) => shift),
    'S',
  );
  const line = lineFunction(prefix);
  const signed = toSigned(prefix);
  const upper = prefix.toUpperCase();
  const q = lines.fractionBits;
  return {
    constants: constants.constants,
    helpers: [line, signed],
    functions: `${comment('base + (M (o + bound) + B) / 2^S, rounded down, is (mean + std scale o) 2^Q.')}
void ${prefix}_values(const ${prefix}_context *context, int32_t *values)
{
  uint_fast16_t i;
  ${prefix}_readout(context, values);
  for (i = 0; i < ${outputs}u; i++) {
    const uint32_t o = (uint32_t)values[i] + ${lines.bound}u;
    values[i] = ${signed.name}((uint32_t)${base} + ${line.name}(o, ${m}, ${b}, ${shift}));
  }
}`,
    macros: `${comment(`Q: a value is values[i] / 2^Q${q < 0 ? ', which is values[i] * 2^-Q' : ''}`)}
#define ${upper}_VALUE_FRACTION_BITS ${q < 0 ? `(${q})` : q}`,
    declarations: `${comment(
      `The values ${model.pooling ? 'of the mean outputs' : 'after the last step'}: ${upper}_OUTPUTS integers, each 2^${upper}_VALUE_FRACTION_BITS times a value, with an error of less than ${Math.ceil(lines.error * 1000) / 1000}.`,
    )}
void ${prefix}_values(const ${prefix}_context *context, int32_t *values);`,
  };
}

function lineFunction(prefix: string): CHelper {
  const name = `${prefix}_value_line`;
  const multiply = multiplyFunction(prefix);
  return {
    name,
    code: `${comment('(m o + b) / 2^shift, rounded down, for a shift of 1 to 32.')}
static uint32_t ${name}(uint32_t o, uint32_t m, uint32_t b, unsigned shift)
{
  uint32_t low;
  uint32_t high = ${multiply.name}(o, m, &low);
  low += b;
  high += low < b ? 1u : 0u;
  return shift < 32u ? (high << (32u - shift)) | (low >> shift) : high;
}`,
    needs: [multiply],
  };
}

function toSigned(prefix: string): CHelper {
  const name = `${prefix}_signed`;
  return {
    name,
    code: `${comment('The integer of these 32 bits: C leaves conversions of large numbers to the compiler.')}
static int32_t ${name}(uint32_t bits)
{
  return bits < 0x80000000u ? (int32_t)bits : -(int32_t)(~bits) - 1;
}`,
  };
}
