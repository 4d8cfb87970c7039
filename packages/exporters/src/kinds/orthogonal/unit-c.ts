import type { OrthogonalLayer } from '@qornn/int-runtime';
import { type CArray, smallestType } from '../../c/c-array.js';
import type { CHelper } from '../../c/c-helper.js';
import { comment } from '../../c/c-text.js';
import type { CLayerPlace } from '../c-kind.js';
import { activationC } from './activation-c.js';
import { scaledSumOf } from './scaled-sum-of.js';

/** The next state of one unit in C. */
export interface UnitC {
  readonly code: string;
  readonly constants: readonly CArray[];
  readonly helpers: readonly CHelper[];
  /** An expression of type int16_t, from those of a row of W h and U x, and of the unit's h. */
  call(i: string, values: { w: string; u: string; h: string }): string;
}

/** c' · 2^e, with c' = σ(clamp(scaled sum + b)). */
export function unitC(layer: OrthogonalLayer, place: CLayerPlace): UnitC {
  const { prefix, index, target } = place;
  const { units, stateBits, recurrentActivation, bias, stateShift, recurrentThreshold } = layer;
  const name = `${prefix}_unit${index}`;
  const top = 2 ** (stateBits - 1) - 1;
  const { sum, constants } = scaledSumOf(layer, place);
  const scaled = target.scaledSum({ prefix, part: `${prefix}_scaled${index}` }, sum);
  const clamp = target.clamp(prefix, stateBits);
  const sigma = activationC(prefix, recurrentActivation, top);
  const arrays: CArray[] = [];
  /** Expression of a unit's element of an array that is left out if all are 0. */
  const element = (values: Int32Array, part: string, comment: string) => {
    if (values.every((value) => value === 0)) return undefined;
    const array = {
      name: `${prefix}_${part}${index}`,
      type: smallestType(values),
      values,
      comment: `[${units}], ${comment}`,
    };
    arrays.push(array);
    return target.read(prefix, array.type, array.name, 'i');
  };
  const b = element(bias, 'bias', 'b, in steps of the state');
  const threshold = element(recurrentThreshold, 'recurrent_threshold', 'thresholds of modReLU') ?? '0';
  const e = element(stateShift, 'state_shift', 'e');
  const variables = sum.terms.map(({ variable }) => variable);
  const scaledValue = `${scaled.helper.name}(${['i', ...variables].join(', ')})`;
  const code = `${clamp.name}(${scaledValue}${b ? ` + ${b}` : ''})`;
  const value = sigma.expression('code', threshold);
  return {
    code: `${comment(formula(layer, e !== undefined))}
static int16_t ${name}(${['uint_fast16_t i', ...variables.map((variable) => `int32_t ${variable}`)].join(', ')})
{
  const int32_t code = ${code};
  return (int16_t)(${e ? `${value} * ((int32_t)1 << ${e})` : value});
}`,
    constants: [...constants, ...scaled.constants, ...arrays],
    helpers: [scaled.helper, clamp, ...sigma.helpers],
    call: (i, values) => {
      const given = variables.map((variable) => values[variable as keyof typeof values]);
      return `${name}(${[i, ...given].join(', ')})`;
    },
  };
}

function formula({ recurrentActivation, stateBits, bias }: OrthogonalLayer, shifted: boolean): string {
  const sum = `scaled sum${bias.some((b) => b !== 0) ? ' + b' : ''}`;
  const clamped = `${sum}, in ${stateBits} bits`;
  const activated = recurrentActivation === 'linear' ? clamped : `${recurrentActivation} of (${clamped})`;
  return `Next state of unit i: ${activated}${shifted ? ', times 2^e' : ''}.`;
}
