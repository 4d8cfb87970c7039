import { type CArray, type CType, literal } from './c-array.js';
import type { CTarget } from './targets/target.js';

/** Constants of a loop over items: literals where all items have the same, else arrays. */
export class PerItem {
  readonly constants: CArray[] = [];

  constructor(
    private readonly prefix: string,
    private readonly target: CTarget,
  ) {}

  /** Expression of the constant of item `i`. @param name of the array, without the prefix */
  expression(name: string, type: CType, values: readonly number[], comment: string): string {
    if (values.every((value) => value === values[0])) return literal(type, values[0]!);
    const array: CArray = { name: `${this.prefix}_${name}`, type, values, comment };
    this.constants.push(array);
    return this.target.read(this.prefix, type, array.name, 'i');
  }
}
