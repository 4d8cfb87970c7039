import { ARRAY_TYPES, type Dtype } from './dtype.js';

/** The other element types of the format, which have no typed array or an inexact one. */
export type OtherDtype = 'F16' | 'BF16' | 'I64' | 'U64' | 'U32' | 'U16' | 'BOOL' | 'F8_E4M3' | 'F8_E5M2';

/** Sizes of all element types. */
export const ALL_SIZES: Readonly<Record<Dtype | OtherDtype, { readonly BYTES_PER_ELEMENT: number }>> = {
  ...ARRAY_TYPES,
  F16: { BYTES_PER_ELEMENT: 2 },
  BF16: { BYTES_PER_ELEMENT: 2 },
  I64: { BYTES_PER_ELEMENT: 8 },
  U64: { BYTES_PER_ELEMENT: 8 },
  U32: { BYTES_PER_ELEMENT: 4 },
  U16: { BYTES_PER_ELEMENT: 2 },
  BOOL: { BYTES_PER_ELEMENT: 1 },
  F8_E4M3: { BYTES_PER_ELEMENT: 1 },
  F8_E5M2: { BYTES_PER_ELEMENT: 1 },
};
