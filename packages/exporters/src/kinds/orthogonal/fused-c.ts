import { type OrthogonalLayer, stateMagnitude } from '@qornn/int-runtime';
import { type CArray, smallestType } from '../../c/c-array.js';
import type { CLayerPlace } from '../c-kind.js';
import { activationC } from './activation-c.js';
import { type RecurrenceC, vectorFields } from './recurrence-c.js';
import { scaledSumOf } from './scaled-sum-of.js';

/**
 * Next states by the target's own recurrence, which gives saturated codes; relu is a limit of theirs. What is left for a loop over the units is
 * modReLU and 2^e.
 *
 * @returns undefined if the target has none for this layer
 */
export function fusedC(layer: OrthogonalLayer, place: CLayerPlace): RecurrenceC | undefined {
  const { prefix, index, inputMagnitude, target } = place;
  const { units, recurrent, kernel, bias, recurrentActivation, stateBits } = layer;
  const top = 2 ** (stateBits - 1) - 1;
  const part = target.recurrence?.(
    { prefix, part: `${prefix}_codes${index}` },
    {
      recurrent: { matrix: recurrent, magnitude: stateMagnitude(layer) },
      kernel: { matrix: kernel, magnitude: inputMagnitude },
      sum: scaledSumOf(layer, place).sum,
      bias,
      smallest: recurrentActivation === 'relu' ? 0 : -top - 1,
      largest: top,
    },
  );
  if (!part) return undefined;
  const h = `context->h${index}`;
  const next = part.inPlace ? h : `context->y${index}`;
  const activated = activatedCode(layer, place, `${next}[i]`);
  const loop = `for (i = 0; i < ${units}u; i++) {\n  ${h}[i] = ${activated.expression};\n}`;
  return {
    ...vectorFields(layer, index, part.inPlace),
    constants: [...part.constants, ...activated.constants],
    helpers: [...part.helpers, ...activated.helpers],
    nextStates: [part.codes(h, 'x', next), ...(part.inPlace && activated.same ? [] : [loop])].join('\n'),
  };
}

/** σ(code) · 2^e, where the limits of the code have done relu: an expression of type int16_t. */
function activatedCode(
  { units, recurrentActivation, recurrentThreshold, stateShift, stateBits }: OrthogonalLayer,
  { prefix, index, target }: CLayerPlace,
  code: string,
) {
  const constants: CArray[] = [];
  const element = (values: Int32Array, part: string, comment: string) => {
    if (values.every((value) => value === 0)) return undefined;
    const name = `${prefix}_${part}${index}`;
    const type = smallestType(values);
    constants.push({ name, type, values, comment: `[${units}], ${comment}` });
    return target.read(prefix, type, name, 'i');
  };
  const modrelu = recurrentActivation === 'modrelu';
  const sigma = activationC(prefix, modrelu ? 'modrelu' : 'linear', 2 ** (stateBits - 1) - 1);
  const threshold = modrelu ? element(recurrentThreshold, 'recurrent_threshold', 'thresholds of modReLU') : undefined;
  const e = element(stateShift, 'state_shift', 'e');
  const same = !modrelu && !e;
  const value = sigma.expression(code, threshold ?? '0');
  return {
    constants,
    helpers: sigma.helpers,
    same,
    expression: same ? code : `(int16_t)(${e ? `${value} * ((int32_t)1 << ${e})` : value})`,
  };
}
