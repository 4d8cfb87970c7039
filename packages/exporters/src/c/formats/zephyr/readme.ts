import type { CLibrary } from '../c-library.js';
import { againText } from '../parts/again-text.js';
import { functionsTable } from '../parts/functions-table.js';
import { inputsAndOutputsText } from '../parts/inputs-and-outputs-text.js';
import { networkText } from '../parts/network-text.js';
import { sizesText } from '../parts/sizes-text.js';
import { usageC } from '../parts/usage-text.js';
import { symbolOf } from './symbol.js';

/** README of a Zephyr module. */
export function zephyrReadme(library: CLibrary): string {
  const { name, model } = library;
  return [
    `# ${name}, a Zephyr module`,
    networkText(model),
    'C99; no heap, no floating point. Every state, output and label equals that of the engine of qornn, bit for bit.',
    '## Use',
    `Name this folder in the \`CMakeLists.txt\` of an application, before \`find_package(Zephyr)\`, or put it into a project of its west manifest:

\`\`\`cmake
list(APPEND ZEPHYR_EXTRA_MODULES /path/to/this/folder)
\`\`\`

and in its \`prj.conf\`:

\`\`\`
CONFIG_${symbolOf(name)}=y
\`\`\``,
    `\`\`\`c\n${usageC(library, `<${name}.h>`)}\`\`\``,
    functionsTable(library),
    inputsAndOutputsText(library),
    '## Sizes',
    sizesText(library),
    '## Self-test',
    `The sample compares a device, or an emulated one, with sequences that the engine recorded, and counts the cycles of a step:

\`\`\`sh
west build --board qemu_cortex_m3 --target run samples/self_test
\`\`\``,
    '## Made again',
    againText(library, 'zephyr'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
