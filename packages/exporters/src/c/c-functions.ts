import type { CArray } from './c-array.js';
import type { CHelper } from './c-helper.js';

/** Functions that a program offers, with all that they need. */
export interface CFunctions {
  readonly constants: readonly CArray[];
  readonly helpers: readonly CHelper[];
  /** definitions */
  readonly functions: string;
  /** macros for the header; may be empty */
  readonly macros: string;
  /** declarations for the header, each with a comment; may be empty */
  readonly declarations: string;
}
