import type { CArray, CType } from './c-array.js';
import type { CHelper } from './c-helper.js';

/** Integer types of the context. */
export type CFieldType = CType | 'int64_t';

/** A field of the context struct: an array, or a union of arrays that are never needed at the same time. */
export interface CField {
  readonly name: string;
  readonly comment: string;
  /** one: a plain array; several: a union of them */
  readonly members: readonly { name: string; type: CFieldType; length: number }[];
}

/** A state vector of the engine in the context. */
export interface CStateVector {
  /** its field */
  readonly field: string;
  readonly length: number;
}

/** The C of one layer. Statements and functions get the context as `context`. */
export interface CLayer {
  /** in the order of the engine's state vectors; each is an array of int16_t of its own */
  readonly states: readonly CStateVector[];
  readonly fields: readonly CField[];
  readonly constants: readonly CArray[];
  readonly helpers: readonly CHelper[];
  /** definitions of static functions, `step` among them */
  readonly functions: string;
  /** statements that start a sequence: states and output */
  readonly reset: string;
  /** Statements of one step. @param input expression of type `const int16_t *` */
  step(input: string): string;
  /** expression of type `const int16_t *`, also after `reset` */
  readonly output: string;
}
