import type { CHelper } from '../../c-helper.js';
import { comment } from '../../c-text.js';
import { assembly, eitherBody, type Instructions, registers } from './assembly.js';

/** Most stages before the last three. */
export const MOST_STAGES = 5;

/**
 * Function `void <prefix>_butterflies<stages>(int16_t *x, uint_fast16_t length)`: the first stages of H x in place, in 16 bits: in the stage of
 * distance d, (a, b) becomes (a + b, a − b) for all pairs at distance d. With the multiplier's instructions two stages are one pass, so that
 * each element is loaded and stored half as often.
 *
 * @param stages 1 to `MOST_STAGES`
 */
export function firstStages(prefix: string, stages: number): CHelper {
  const name = `${prefix}_butterflies${stages}`;
  const passes = Array.from({ length: Math.ceil(stages / 2) }, (_, p) => ({
    distance: 4 ** p,
    stages: Math.min(2, stages - 2 * p),
  }));
  const fast = passes
    .map(({ distance, stages: together }) => {
      const span = distance * 2 ** together;
      return `p = x;
blocks = (uint8_t)(length / ${span}u);
${assembly({
  instructions: pass(distance, together),
  outputs: ['"+z"(p)', '[blocks] "+r"(blocks)'],
  clobbers: [...registers(16, distance === 1 ? 25 : 26), 'memory'],
})}`;
    })
    .join('\n');
  const plain = `uint_fast16_t distance;
uint_fast16_t i;
for (distance = 1; distance < ${2 ** stages}u; distance = (uint_fast16_t)(distance << 1)) {
  for (i = 0; i < length; i++) {
    if ((i & distance) == 0) {
      const int16_t a = x[i];
      const int16_t b = x[i + distance];
      x[i] = (int16_t)(a + b);
      x[i + distance] = (int16_t)(a - b);
    }
  }
}`;
  return {
    name,
    code: `${comment(`First ${stages} stage${stages === 1 ? '' : 's'} of H x, in place: (a, b) becomes (a + b, a - b) at distances 1 to ${2 ** (stages - 1)}. 16 bits hold these sums.`)}
static void ${name}(int16_t *x, uint_fast16_t length)
{
${eitherBody(
  `int16_t *p;
uint8_t blocks;
${fast}`,
  plain,
)}
}`,
  };
}

/** One or two stages on 2 or 4 elements at this distance, for all of them: Z is at the first, r25 counts within a block. */
function pass(distance: number, stages: number): Instructions {
  const count = 2 ** stages;
  const pairs = ['r16', 'r18', 'r20', 'r22'].slice(0, count);
  const high = (low: string) => `r${Number(low.slice(1)) + 1}`;
  const offset = (k: number) => 2 * distance * k;
  const lines: string[] = [];
  let spare = 'r24';
  const values = [...pairs];
  for (let stage = 0; stage < stages; stage++) {
    for (let k = 0; k < count; k++) {
      if (k & (1 << stage)) continue;
      const [a, b] = [values[k]!, values[k + 2 ** stage]!];
      lines.push(
        `movw ${spare}, ${a}`,
        `add ${a}, ${b}`,
        `adc ${high(a)}, ${high(b)}`,
        `sub ${spare}, ${b}`,
        `sbc ${high(spare)}, ${high(b)}`,
      );
      values[k + 2 ** stage] = spare;
      spare = b;
    }
  }
  const move = (bytes: number) =>
    bytes < 64 ? [`adiw r30, ${bytes}`] : [`subi r30, lo8(-${bytes})`, `sbci r31, hi8(-${bytes})`];
  const once = [
    ...pairs.flatMap((low, k) => [`ldd ${low}, Z+${offset(k)}`, `ldd ${high(low)}, Z+${offset(k) + 1}`]),
    ...lines,
    ...values.flatMap((low, k) => [`std Z+${offset(k)}, ${low}`, `std Z+${offset(k) + 1}, ${high(low)}`]),
  ];
  if (distance === 1) return ['1:', ...once, ...move(2 * count), 'dec %[blocks]', 'brne 1b'];
  return [
    '1:',
    `ldi r26, ${distance}`,
    '2:',
    ...once,
    'adiw r30, 2',
    'dec r26',
    'brne 2b',
    ...move(2 * distance * (count - 1)),
    'dec %[blocks]',
    'brne 1b',
  ];
}
