import type { CLibrary } from '../c-library.js';
import { againText } from '../parts/again-text.js';
import { functionsTable } from '../parts/functions-table.js';
import { inputsAndOutputsText } from '../parts/inputs-and-outputs-text.js';
import { networkText } from '../parts/network-text.js';
import { sizesText } from '../parts/sizes-text.js';
import { usageC } from '../parts/usage-text.js';
import { fitsPins } from './pins-sketch.js';

/** README of an Arduino library. */
export function arduinoReadme(library: CLibrary): string {
  const { name, model } = library;
  return [
    `# ${name}, an Arduino library`,
    networkText(model),
    `Integers only, without heap. Every state, output and label equals that of the engine of qornn, bit for bit.`,
    '## Use',
    `Copy this folder to the folder \`libraries\` of your sketchbook. Then, in the IDE, open File → Examples → ${name}:`,
    [
      ...(fitsPins(library) ? ['- `ReadPins` reads analog pins at a fixed rate.'] : []),
      '- `ReadSerial` reads samples from the serial port.',
      '- `SelfTest` compares the board with sequences that the engine recorded, and measures a step.',
    ].join('\n'),
    `Or with \`arduino-cli\`:

\`\`\`sh
arduino-cli compile --upload --fqbn arduino:avr:uno --port /dev/ttyACM0 --library . examples/SelfTest
\`\`\``,
    `In a sketch of your own:\n\n\`\`\`cpp\n${usageC(library, `<${name}.h>`)}\`\`\``,
    functionsTable(library),
    inputsAndOutputsText(library),
    '## Sizes',
    sizesText(library),
    '## Made again',
    againText(library, 'arduino'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
