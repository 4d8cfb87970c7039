import type { CLibrary } from '../c-library.js';
import { againText } from '../parts/again-text.js';
import { functionsTable } from '../parts/functions-table.js';
import { inputsAndOutputsText } from '../parts/inputs-and-outputs-text.js';
import { networkText } from '../parts/network-text.js';
import { sizesText } from '../parts/sizes-text.js';
import { usageC } from '../parts/usage-text.js';

/** README of a plain folder. */
export function plainReadme(library: CLibrary): string {
  const { name, model } = library;
  return [
    `# ${name}`,
    networkText(model),
    `C99, also C++17; no heap, no floating point, no recursion. It includes only ${includesText(library)}; compilers may turn loops into calls of
\`memcpy\` and \`memset\`, as in any program. Every state, output and label equals that of the engine of qornn, bit for bit.`,
    '## Use',
    `Add \`${name}.c\` and \`${name}.h\` to a project.`,
    `\`\`\`c\n${usageC(library)}\`\`\``,
    functionsTable(library),
    inputsAndOutputsText(library),
    '## Sizes',
    sizesText(library),
    '## Self-test',
    `\`make\` builds \`${name}_selftest.c\` for this machine and runs it: sequences whose results the engine recorded. It prints \`4 passed, 0 failed\`.
To run it on a device, compile the same files for it.`,
    '## Made again',
    againText(library, 'plain'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** Headers of the library and the compiler that the files include, some of them for one processor. */
function includesText({ header, source }: CLibrary): string {
  const names = Array.from(`${header}${source}`.matchAll(/^#include (<.+>)$/gm), ([, name]) => `\`${name}\``);
  return [...new Set(names)].join(', ');
}
