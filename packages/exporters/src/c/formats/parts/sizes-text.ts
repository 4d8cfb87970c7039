import type { FormatName } from '../c-format.js';
import type { CLibrary } from '../c-library.js';

/** Bytes of a network, for READMEs. */
export function sizesText({ name, constantBytes, contextBytes }: CLibrary): string {
  return `The constants have ${constantBytes} bytes, in flash. A context has ${contextBytes} bytes, \`${name.toUpperCase()}_CONTEXT_BYTES\`, in RAM: one for each stream.`;
}

/** How the folder was made. */
export function againText({ name, target }: CLibrary, format: FormatName): string {
  return `The files are written by qornn, and not to be edited; the same model gives the same bytes.

\`\`\`sh
qornn export c model.qornn.safetensors --out ${name} --name ${name} --target ${target} --format ${format} --force
\`\`\``;
}
