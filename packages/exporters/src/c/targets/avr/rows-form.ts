import type { StoredBits } from '../../pack-codes.js';
import type { GroupRows } from './row-group.js';

/** Largest magnitude of a sum that kernels in assembler hold, which is one of 24 bits. */
export const LARGEST_SUM = 2 ** 23 - 1;
/** Most columns that their counter of 8 bits counts. */
export const MOST_COLUMNS = 256;

/** What a kernel is for. */
export interface RowsKernel {
  /** 8 only if sparse, with elements of 1 byte */
  readonly rows: GroupRows;
  readonly bits: StoredBits;
  /**
   * - `dense`: sums of 24 bits in assembler; sums are within `LARGEST_SUM` and columns within `MOST_COLUMNS`
   * - `sparse`: the same for an x that is given by its elements that are not 0, and codes of 4 or 8 bits
   * - `wide`: sums of 32 bits in assembler, for codes of 4 or 8 bits and at most `MOST_COLUMNS`
   * - `plain`: C for anything else
   */
  readonly form: 'dense' | 'sparse' | 'wide' | 'plain';
  /** bytes of sums of a sparse kernel; others have 3 */
  readonly sumBytes: 2 | 3;
  /** bytes of elements of x; 1 only if sums have 2 */
  readonly elementBytes: 1 | 2;
}
