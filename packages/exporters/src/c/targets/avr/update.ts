import type { CArray } from '../../c-array.js';
import type { CHelper } from '../../c-helper.js';
import { comment, indent } from '../../c-text.js';
import type { CNames } from '../target.js';
import { eitherBody } from './assembly.js';
import { notInlined } from './flash.js';
import { fastUpdate, fitsRegisters } from './update-assembly.js';
import { unitConstants } from './update-constants.js';
import type { Update } from './update-description.js';
import { plainUpdate } from './update-plain.js';
import { widthsOf } from './update-widths.js';

/** With so few units, less stack is worth more than calls that are saved. */
const FEW_UNITS = 32;

/**
 * Function `void <part>(const int32_t *sums, int16_t *next, const uint8_t *unit, uint8_t count, uint8_t signs)`: for `count` units,
 *
 *     next = clamp(⌊(Σ variable · multiplier + 2^{s−1}) / 2^s⌋ + b, smallest, largest)
 *
 * `unit` points to the constants of the first unit. Products, sum and shift have as many bytes as the bounds of the model demand: the last bit
 * that is shifted out is the rounding term, because ⌊(t + 2^{s−1}) / 2^s⌋ = ⌊t / 2^s⌋ + bit s − 1 of t.
 */
export function updateFunction(
  { prefix, part }: CNames,
  update: Update,
): { helper: CHelper; constants: CArray; unitBytes: number } {
  const widths = widthsOf(update);
  const constants = unitConstants(`${part}_units`, update, widths);
  const unitBytes = constants.values.length / update.order.length;
  const plain = plainUpdate(prefix, update, widths);
  const fast = fitsRegisters(widths) ? fastUpdate(update, widths) : undefined;
  const { sum, smallest, largest } = update;
  const lines = [
    `next = clamp((${sum.terms.map(({ variable }) => `${variable} m_${variable}`).join(' + ')} + 2^(s-1)) / 2^s, rounded down, + b, ${smallest}, ${largest}) of count units${update.biases.length > 1 ? `, for ${update.biases.length} b each` : ''}.`,
    `sums: ${sum.terms.map(({ variable }) => `${variable}[${update.group}]`).join(', ')}. unit: constants of the first unit.`,
    ...(update.signs ? ['signs: a bit a unit; w changes its sign where it is set.'] : []),
    ...(fast ? [`In assembler: ${fast.registers}`] : []),
  ];
  const attribute = update.order.length <= FEW_UNITS ? `${notInlined(prefix)} ` : '';
  const code = `${comment(lines.join('\n'))}
${attribute}static void ${part}(const int32_t *sums, int16_t *next, const uint8_t *unit, uint8_t count${update.signs ? ', uint8_t signs' : ''})
{
${fast ? eitherBody(fast.body, plain) : indent(plain)}
}`;
  return { helper: { name: part, code }, constants, unitBytes };
}
