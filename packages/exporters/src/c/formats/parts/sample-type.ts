import type { CLibrary } from '../c-library.js';

/** Type in C of what a network reads: raw samples, or codes. */
export function sampleType({ samples }: Pick<CLibrary, 'samples'>): string {
  return `${samples?.samples ?? 'int16'}_t`;
}
