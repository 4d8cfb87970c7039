import type { GateActivation } from '@qornn/int-runtime';
import { squashShift } from '@qornn/int-runtime/reference';
import type { CHelper } from '../../c/c-helper.js';
import { comment } from '../../c/c-text.js';
import { reluFunction } from '../../c/relu-c.js';
import { shiftRight } from '../../c/targets/generic/scaled-sum.js';
import { type FunctionPlace, squashFunction, tanhC, type ValueC } from './squash-c.js';

/** An activation of a pre-activation, 16 bits in units of 2^−(15 − m). @param m integer bits, 0 to 8 */
export function gateActivationC(place: FunctionPlace, activation: GateActivation, m: number): ValueC {
  const calling = (helper: CHelper, more = ''): ValueC => ({
    expression: (a) => `${helper.name}(${a}${more})`,
    helpers: [helper],
  });
  switch (activation) {
    case 'tanh':
      return tanhC(place, squashShift(m));
    case 'sigmoid':
      return calling(sigmoidFunction(place), `, ${squashShift(m) + 1}u`);
    case 'hardSigmoid':
      return calling(hardSigmoidFunction(place.prefix), `, ${16 - m}u`);
    case 'relu':
      return calling(reluFunction(place.prefix));
    case 'linear':
      return { expression: (a) => a, helpers: [] };
  }
}

function sigmoidFunction(place: FunctionPlace): CHelper {
  const name = `${place.prefix}_sigmoid`;
  const squash = squashFunction(place);
  return {
    name,
    code: `/* sigmoid(a) = 1/2 + tanh(a / 2) / 2, in units of 2^-15. */
static int32_t ${name}(int32_t a, unsigned f)
{
  if (a < 0) {
    return 16384 - (${squash.name}((uint16_t)-a, f) >> 1);
  }
  return 16384 + (${squash.name}((uint16_t)a, f) >> 1);
}`,
    needs: [squash],
  };
}

function hardSigmoidFunction(prefix: string): CHelper {
  const name = `${prefix}_hard_sigmoid`;
  const shift = shiftRight(prefix, 32);
  return {
    name,
    code: `${comment('0.2 a + 0.5 in units of 2^-15, from 0 to 32767. |a| is at most 2^15, so that products have 32 bits.')}
static int32_t ${name}(int32_t a, unsigned shift)
{
  const int32_t value = ${shift.name}(a * 13107 + ((int32_t)1 << (shift - 1u)), shift) + 16384;
  if (value < 0) {
    return 0;
  }
  return value < 32767 ? value : 32767;
}`,
    needs: [shift],
  };
}
