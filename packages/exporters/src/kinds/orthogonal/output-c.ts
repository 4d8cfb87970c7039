import type { OrthogonalLayer } from '@qornn/int-runtime';
import { type CArray, smallestType } from '../../c/c-array.js';
import type { CHelper } from '../../c/c-helper.js';
import { comment } from '../../c/c-text.js';
import { shiftRight } from '../../c/targets/generic/scaled-sum.js';
import type { CLayerPlace } from '../c-kind.js';
import { activationC } from './activation-c.js';

/** y = φ(c') · 2^e as a function; without one if φ is linear, because then y is h. */
export function outputC(
  layer: OrthogonalLayer,
  { prefix, index, target }: CLayerPlace,
  field: string,
): { code: string; statement: string; constants: readonly CArray[]; helpers: readonly CHelper[] } {
  const { units, outputActivation, outputThreshold, stateBits, stateShift } = layer;
  if (outputActivation === 'linear') return { code: '', statement: '', constants: [], helpers: [] };
  const name = `${prefix}_output${index}`;
  const relu = outputActivation === 'relu';
  const phi = activationC(prefix, outputActivation, 2 ** (stateBits - 1) - 1);
  const constants: CArray[] = [];
  let threshold = '0';
  if (outputThreshold.some((value) => value !== 0)) {
    const array: CArray = {
      name: `${prefix}_output_threshold${index}`,
      type: smallestType(outputThreshold),
      values: outputThreshold,
      comment: `[${units}], thresholds of modReLU`,
    };
    constants.push(array);
    threshold = target.read(prefix, array.type, array.name, 'i');
  }
  // relu(c 2^e) = relu(c) 2^e, so that only modReLU needs the code.
  const e =
    outputActivation === 'modrelu' && stateShift.some((shift) => shift !== 0)
      ? target.read(prefix, 'int8_t', `${prefix}_state_shift${index}`, 'i')
      : undefined;
  const h = 'h';
  const shift = shiftRight(prefix, 32);
  const value = e
    ? `${phi.expression(`${shift.name}(${h}, (unsigned)${e})`, threshold)} * ((int32_t)1 << ${e})`
    : phi.expression(h, threshold);
  return {
    code: `${comment(`y = ${outputActivation} of the state of layer ${index}.`)}
static void ${name}(${prefix}_context *context)
{
  uint_fast16_t i;
  for (i = 0; i < ${units}u; i++) {
    const int16_t h = context->h${index}[i];
    context->${field}[i] = ${relu ? 'h > 0 ? h : 0' : `(int16_t)(${value})`};
  }
}`,
    statement: `${name}(context);`,
    constants,
    helpers: [...(relu ? [] : phi.helpers), ...(e ? [shift] : [])],
  };
}
