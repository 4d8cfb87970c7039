import { UsageError } from '../errors.js';

/** @throws UsageError when `--out` is not given */
export function requireOut(out: string | undefined, what: string): string {
  if (out === undefined) throw new UsageError(`--out: is needed; name ${what}`);
  return out;
}
