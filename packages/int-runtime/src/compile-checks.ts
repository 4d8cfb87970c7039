import { CompileError } from './errors.js';

// Checks during compilation, for layers of any kind. Each throws a CompileError that names the part.

const INT32_MAX = 2 ** 31 - 1;

export function refuseIdentity(part: string, identity: number): void {
  if (identity !== 0) throw new CompileError(part, 'has an identity, which only a recurrent weight may have');
}

/** A sum within ± bound fits into 32 bits; the error says what to lower. */
export function prove(part: string, bound: number, lower: string): void {
  if (bound > INT32_MAX) {
    throw new CompileError(part, `a 32-bit accumulator could reach ${bound}, beyond ${INT32_MAX}; lower ${lower}`);
  }
}

/** Values must be finite, because an Int32Array silently turns NaN into 0. */
export function requireFinite(part: string, values: Float32Array | undefined): void {
  const at = values?.findIndex((value) => !Number.isFinite(value)) ?? -1;
  if (at >= 0) throw new CompileError(part, `entry ${at} is ${values![at]}, not a finite number`);
}
