import { type IntModel, MEAN_STEPS } from '@qornn/int-runtime';
import type { CHelper } from './c-helper.js';
import type { CField } from './c-layer.js';
import { comment } from './c-text.js';
import { shiftRight } from './targets/generic/scaled-sum.js';
import { signedFunction } from './targets/words/signed.js';

/** The mean of readouts over time, for models with `pooling`. Functions and statements get the context as `context`. */
export interface MeanC {
  readonly fields: readonly CField[];
  readonly helpers: readonly CHelper[];
  /** definitions of static functions, for after that of `<prefix>_last_readout` */
  readonly functions: string;
  /** statements that start a sequence */
  readonly reset: string;
  /** statement that adds the readout of a step */
  readonly step: string;
  /** Mean of one output, once there was a step: an expression. @param output its index */
  mean(output: string): string;
}

/**
 * m = ⌊Σ_t o_t / n + 1/2⌋, by the integers of `MeanReadout`.
 *
 * No step divides; a mean is divided bit by bit, which needs neither a processor that divides nor a library for 64 bits.
 */
export function meanC({ readout }: IntModel, prefix: string): MeanC {
  const { outputs } = readout;
  const shift = shiftRight(prefix, 64);
  const mean = meanFunction(prefix);
  return {
    fields: [
      {
        name: 'sums',
        comment: 'sums of the outputs since the reset',
        members: [{ name: 'sums', type: 'int64_t', length: outputs }],
      },
      {
        name: 'steps',
        comment: 'number of steps in these sums',
        members: [{ name: 'steps', type: 'uint32_t', length: 1 }],
      },
    ],
    helpers: [shift, mean],
    functions: `${comment(`Adds the outputs of a step. At ${MEAN_STEPS} steps, sums and number are halved, so that means go on forever.`)}
static void ${prefix}_add_to_mean(${prefix}_context *context)
{
  uint_fast16_t i;
  int32_t outputs[${outputs}];
  ${prefix}_last_readout(context, outputs);
  for (i = 0; i < ${outputs}u; i++) {
    context->sums[i] += outputs[i];
  }
  context->steps[0]++;
  if (context->steps[0] < ${MEAN_STEPS}u) {
    return;
  }
  for (i = 0; i < ${outputs}u; i++) {
    context->sums[i] = ${shift.name}(context->sums[i], 1u);
  }
  context->steps[0] = ${MEAN_STEPS / 2}u;
}`,
    reset: `for (i = 0; i < ${outputs}u; i++) {
  context->sums[i] = 0;
}
context->steps[0] = 0;`,
    step: `${prefix}_add_to_mean(context);`,
    mean: (output) => `${mean.name}(context->sums[${output}], context->steps[0])`,
  };
}

function meanFunction(prefix: string): CHelper {
  const name = `${prefix}_mean`;
  const signed = signedFunction(prefix);
  return {
    name,
    code: `${comment(`sum / n + 1/2, rounded down, which is (2 sum + n + 2^32 n) / (2 n) - 2^31: nothing there is negative, and the quotient has
32 bits. The rest of the long division is below 2 n, at most 2^21.`)}
static int32_t ${name}(int64_t sum, uint32_t n)
{
  const uint64_t dividend = ((uint64_t)sum << 1) + n + ((uint64_t)n << 32);
  uint32_t rest = (uint32_t)(dividend >> 32);
  uint32_t digits = (uint32_t)(dividend & 0xffffffffu);
  uint_fast8_t bit;
  for (bit = 0; bit < 32; bit++) {
    rest = (rest << 1) | (digits >> 31);
    digits <<= 1;
    if (rest >= 2u * n) {
      rest -= 2u * n;
      digits |= 1u;
    }
  }
  return ${signed.name}(digits ^ 0x80000000u);
}`,
    needs: [signed],
  };
}
