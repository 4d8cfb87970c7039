import type { CLibrary } from '../c-library.js';

/** Bytes of a network, for READMEs. */
export function sizesText({ name, constantBytes, contextBytes }: CLibrary): string {
  return `The constants have ${constantBytes} bytes, in flash. A context has ${contextBytes} bytes, \`${name.toUpperCase()}_CONTEXT_BYTES\`, in RAM: one for each stream.`;
}
