import type { CHelper } from '../../c-helper.js';
import { comment } from '../../c-text.js';
import type { StoredBits } from '../../pack-codes.js';
import type { GroupRows } from './row-group.js';

/** Most columns of which a list is made: it takes 3 bytes of stack each. */
const MOST_ELEMENTS = 64;

/** Whether a list's offsets, of 8 bits, reach all columns of a group, and columns have bytes of their own. */
export function hasSparseForm(columns: number, rows: GroupRows, bits: StoredBits): boolean {
  return bits > 2 && columns <= MOST_ELEMENTS && ((columns - 1) * rows * bits) / 8 < 256;
}

/**
 * Type `<prefix>_nonzero` and function `uint_fast16_t <prefix>_nonzeros(const int16_t *x, length, columnBytes, <prefix>_nonzero *list)`: elements of
 * x that are not 0, and where their columns are in a group of rows.
 */
export function nonzeros(prefix: string): CHelper {
  const name = `${prefix}_nonzeros`;
  const type = `${prefix}_nonzero`;
  return {
    name,
    code: `${comment('An element of a vector that is not 0, and the offset of its column in a group of rows.')}
typedef struct {
  uint8_t offset;
  int16_t value;
} ${type};

${comment('Lists the elements of x that are not 0; returns how many they are. Codes have one input of many, sums of relu only half of theirs.')}
static uint_fast16_t ${name}(const int16_t *x, uint_fast16_t length, uint_fast16_t column_bytes, ${type} *list)
{
  uint_fast16_t count = 0;
  uint_fast16_t j;
  for (j = 0; j < length; j++) {
    if (x[j] != 0) {
      list[count].offset = (uint8_t)(j * column_bytes);
      list[count].value = x[j];
      count++;
    }
  }
  return count;
}`,
  };
}
