import type { CHelper } from '../../c-helper.js';
import { comment, indent } from '../../c-text.js';
import type { CFactor, CGateProducts, CNames } from '../target.js';
import { eitherBody } from './assembly.js';
import { notInlined, readFlash } from './flash.js';
import { fastGateProducts } from './gate-products-assembly.js';

/** Next states or gates of all units from products of gates, in 32 bits. */
export function gateProducts({ prefix, part }: CNames, products: CGateProducts): CHelper {
  const e = products.second?.e;
  return {
    name: part,
    ...(typeof e === 'object' && { constants: [e] }),
    code: `${comment(`${products.formula}, of all units.`)}
${notInlined(prefix)} static void ${part}(int16_t *gates, int16_t *states)
{
${eitherBody(fastGateProducts(products), plain(prefix, products))}
}`,
  };
}

function plain(
  prefix: string,
  { units, gateStride, unitStride, first, second, shift = 15, added, bits, to }: CGateProducts,
): string {
  const gate = (index: number) => `gates[${index * gateStride}]`;
  const product = ([a, b]: readonly [CFactor, CFactor]) => `${factor(a, gate)} * ${factor(b, gate)}`;
  const top = 2 ** (bits - 1) - 1;
  const all = [...first, ...(second?.factors ?? []), ...to];
  const lines = [
    `int32_t value = ${product(first)};`,
    ...(second
      ? [
          ...(typeof second.e === 'object'
            ? [
                `const uint8_t e = ${readFlash(prefix, second.e.type, second.e.name, 'i')};`,
                `int32_t more = ${product(second.factors)};`,
                floorShift('more', 'e'),
                'more += 16384;',
              ]
            : [
                `int32_t more = ${product(second.factors)} + ${2 ** (second.e + 14)};`,
                ...(second.e > 0 ? [floorShift('more', second.e)] : []),
              ]),
          'value += more;',
        ]
      : [`value += ${2 ** (shift - 1)};`]),
    floorShift('value', shift),
    ...(added === undefined ? [] : [`value += ${gate(added)};`]),
    `value = value > ${top} ? ${top} : value < -${top + 1} ? -${top + 1} : value;`,
    ...to.map((place) => `${place === 'state' ? '*states' : gate(place)} = (int16_t)value;`),
    `gates += ${unitStride};`,
    ...(all.includes('state') ? ['states++;'] : []),
  ];
  return `uint_fast16_t i;
${all.includes('state') ? '' : '(void)states;\n'}for (i = 0; i < ${units}u; i++) {
${indent(lines.join('\n'))}
}`;
}

function floorShift(name: string, by: number | string): string {
  return `${name} = ${name} < 0 ? ~(~${name} >> ${by}) : ${name} >> ${by};`;
}

/** An expression of type int32_t. */
function factor(of: CFactor, gate: (index: number) => string): string {
  if (of === 'state') return '(int32_t)*states';
  if ('gate' in of) return `(int32_t)${gate(of.gate)}`;
  if ('constant' in of) return `(int32_t)${of.constant}`;
  const { complementOf, zeta, nu } = of;
  const complement = `(uint32_t)((int32_t)32768 - ${gate(complementOf)})`;
  if (zeta === 2 ** 15 && nu === 0) return `(int32_t)${complement}`;
  return `(int32_t)((${zeta}u * ${complement} + ${nu * 2 ** 15 + 2 ** 14}u) >> 15)`;
}
