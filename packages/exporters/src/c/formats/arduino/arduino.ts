import type { CFormat } from '../c-format.js';
import { keywords } from './keywords.js';
import { libraryProperties } from './library-properties.js';
import { arduinoNameProblem } from './name-problem.js';
import { fitsPins, pinsSketch } from './pins-sketch.js';
import { arduinoReadme } from './readme.js';
import { selfTestSketch } from './self-test-sketch.js';
import { serialSketch } from './serial-sketch.js';

/** A library folder of the Arduino IDE, by the library specification 2.2: https://arduino.github.io/arduino-cli/latest/library-specification/ */
export const arduinoFormat: CFormat = {
  name: 'arduino',
  description: 'a library that the Arduino IDE opens, with example sketches',
  nameProblem: arduinoNameProblem,
  files: (library) =>
    new Map([
      ['library.properties', libraryProperties(library)],
      ['keywords.txt', keywords(library)],
      ['README.md', arduinoReadme(library)],
      [`src/${library.name}.h`, library.header],
      [`src/${library.name}.c`, library.source],
      ...(fitsPins(library) ? [['examples/ReadPins/ReadPins.ino', pinsSketch(library)] as const] : []),
      ['examples/ReadSerial/ReadSerial.ino', serialSketch(library)],
      ['examples/SelfTest/SelfTest.ino', selfTestSketch(library)],
    ]),
};
