import type { CHelper } from '../../c-helper.js';
import { comment } from '../../c-text.js';
import { assembly, eitherBody, registers } from './assembly.js';

/** Units of a last group: H_8 in registers. */
export const HADAMARD_GROUP = 8;
/**
 * Function `void <prefix>_hadamard8_<stride>(const int16_t *x, int32_t *sums)`: the last three stages, on the 8 elements at this stride, in 24
 * bits. Results go to another place, so that a state can be replaced group by group.
 */
export function lastStages(prefix: string, stride: number): CHelper {
  const name = `${prefix}_hadamard8_${stride}`;
  const ahead = 2 * (stride - 1);
  const next =
    ahead === 0 ? [] : ahead < 64 ? [`adiw r26, ${ahead}`] : [`subi r26, lo8(-${ahead})`, `sbci r27, hi8(-${ahead})`];
  const values = Array.from({ length: 8 }, (_, k) => ({
    low: `r${2 + 2 * k}`,
    middle: `r${3 + 2 * k}`,
    high: `r${18 + k}`,
  }));
  const loads = values.flatMap(({ low, middle, high }, k) => [
    `ld ${low}, X+`,
    `ld ${middle}, X+`,
    ...(k < 7 ? next : []),
    `mov ${high}, ${middle}; sign`,
    `lsl ${high}`,
    `sbc ${high}, ${high}`,
  ]);
  let spare = { low: 'r0', middle: 'r1', high: 'r26' };
  const lines: string[] = [];
  for (let stage = 0; stage < 3; stage++) {
    for (let k = 0; k < 8; k++) {
      if (k & (1 << stage)) continue;
      const [a, b] = [values[k]!, values[k + 2 ** stage]!];
      lines.push(`movw ${spare.low}, ${a.low}`, `mov ${spare.high}, ${a.high}`);
      lines.push(`add ${a.low}, ${b.low}`, `adc ${a.middle}, ${b.middle}`, `adc ${a.high}, ${b.high}`);
      lines.push(`sub ${spare.low}, ${b.low}`, `sbc ${spare.middle}, ${b.middle}`, `sbc ${spare.high}, ${b.high}`);
      values[k + 2 ** stage] = spare;
      spare = b;
    }
  }
  const stores = values.flatMap(({ low, middle, high }) => [
    `st Z+, ${low}`,
    `st Z+, ${middle}`,
    `st Z+, ${high}`,
    'adiw r30, 1',
  ]);
  const plain = `uint_fast8_t distance;
uint_fast8_t k;
for (k = 0; k < 8u; k++) {
  sums[k] = x[k * ${stride}u];
}
for (distance = 1; distance < 8u; distance = (uint_fast8_t)(distance << 1)) {
  for (k = 0; k < 8u; k++) {
    if ((k & distance) == 0) {
      const int32_t a = sums[k];
      const int32_t b = sums[k + distance];
      sums[k] = a + b;
      sums[k + distance] = a - b;
    }
  }
}`;
  return {
    name,
    code: `${comment(`Last three stages of H x on x[0], x[${stride}], ... x[${7 * stride}], into sums.
In assembler in 24 bits, all of them in registers; the highest byte of a sum stays as it was.`)}
static void ${name}(const int16_t *x, int32_t *sums)
{
${eitherBody(
  assembly({
    instructions: [...loads, ...lines, ...stores, 'clr r1'],
    outputs: ['"+x"(x)', '"+z"(sums)'],
    clobbers: [...registers(2, 25), 'memory'],
  }),
  plain,
)}
}`,
  };
}
