import { escaped } from '@qornn/options';
import { BenchmarkParameterError } from '../errors.js';

/** One number, as `8`, `-0.5` or `1e3`. */
const NUMBER = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?`;
const ALONE = new RegExp(`^${NUMBER}$`);
/** From, to, and a step to add or a factor. */
const RANGE = new RegExp(String.raw`^(${NUMBER})\.\.(${NUMBER})(?:([+*])(${NUMBER}))?$`);
const MAX_VALUES = 1000;

/**
 * Values of a parameter from a text: a list, separated by commas, of numbers, texts and ranges. A range has both ends in it and a step of 1,
 * unless it ends in a step to add, `+2`, or in a factor, `*2`.
 *
 * @param name of the parameter, for messages
 * @returns without duplicates
 * @throws BenchmarkParameterError when an item is empty, or a range has no value or more than 1000
 * @example
 * parameterValues('units', '64..512*2'); // [64, 128, 256, 512]
 * parameterValues('bits', '1,2..8+3'); // [1, 2, 5, 8]
 */
export function parameterValues(name: string, text: string): (string | number)[] {
  const refuse = (item: string, why: string): never => {
    throw new BenchmarkParameterError(
      `${escaped(name)}: '${escaped(item)}' ${why}; allowed are lists and ranges, as 64,128 or 2..8 or 2..8+2 or 64..512*2`,
    );
  };
  const values = text.split(',').flatMap((piece): (string | number)[] => {
    const item = piece.trim();
    if (item === '') refuse(text, 'has an empty item');
    if (ALONE.test(item)) return [Number(item)];
    if (!item.includes('..')) return [item];
    const [, from, to, sign = '+', by = '1'] = RANGE.exec(item) ?? refuse(item, 'is not a range');
    return (
      range(Number(from), Number(to), sign === '*', Number(by)) ??
      refuse(item, `has no value, or more than ${MAX_VALUES}`)
    );
  });
  return [...new Set(values)];
}

/** @returns undefined if there is no value, or there are too many */
function range(from: number, to: number, isFactor: boolean, by: number): number[] | undefined {
  const grows = isFactor ? by > 1 && from > 0 : by > 0;
  if (!grows || !(from <= to)) return undefined;
  const values: number[] = [];
  // Decimal steps end at the end of the range in spite of rounding.
  for (let k = 0; ; k++) {
    const value = isFactor ? from * by ** k : from + k * by;
    if (value > to + 1e-9 * Math.abs(to)) return values;
    if (values.length === MAX_VALUES) return undefined;
    values.push(Number(value.toPrecision(12)));
  }
}
