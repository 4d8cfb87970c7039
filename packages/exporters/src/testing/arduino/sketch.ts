import { copyFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../toolchain/programs.js';

/** What a sketch reads. */
export interface SketchInput {
  /** text of the serial port */
  serial?: string;
  /** results of `analogRead`, in order */
  analog?: readonly number[];
}

export interface SketchOptions extends SketchInput {
  /** the exported library folder */
  library: string;
  /** path of the sketch, an .ino file */
  sketch: string;
  /** prefix of the compiler's tools, as `avr-`; none for this machine */
  prefix?: string;
  /** flags of the processor */
  machine?: readonly string[];
  /** folder for what is built */
  folder: string;
}

/** What the Arduino core of AVR compiles sketches and libraries with, in effect. */
const CPP = ['-std=gnu++11', '-fpermissive', '-fno-exceptions', '-fno-threadsafe-statics', '-Wno-error=narrowing'];
const COMMON = ['-Os', '-ffunction-sections', '-fdata-sections', '-Wl,--gc-sections'];

/**
 * Compiles a sketch with an exported library as the Arduino IDE does, with the core of this folder in place of Arduino's: the sketch as C++, the
 * library as C, with the library's `src` in the path of includes.
 *
 * @returns path of the program
 */
export async function buildSketch(options: SketchOptions): Promise<string> {
  const { library, sketch, prefix = '', machine = [], folder, serial = '', analog = [] } = options;
  const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  for (const file of ['Arduino.h', 'arduino.cpp']) copyFileSync(here(file), join(folder, file));
  writeFileSync(
    join(folder, 'stub_input.h'),
    `static const char serialInput[] PROGMEM = ${JSON.stringify(serial)};
static const int16_t analogInput[] PROGMEM = {${[...analog, 0].join(', ')}};
static const size_t analogNumbers = ${analog.length};
`,
  );
  const include = [`-I${folder}`, `-I${join(library, 'src')}`];
  const name = basename(library);
  const object = join(folder, `${name}.o`);
  const program = join(folder, `${basename(sketch, '.ino')}.elf`);
  const warnings = ['-Wall', '-Wextra', '-Werror'];
  await runProgram(`${prefix}gcc`, [
    ...['-std=gnu11', ...warnings, ...COMMON, ...machine, ...include],
    ...['-c', join(library, 'src', `${name}.c`), '-o', object],
  ]);
  await runProgram(`${prefix}g++`, [
    ...[...CPP, ...warnings, ...COMMON, ...machine, ...include, '-include', 'Arduino.h'],
    ...['-x', 'c++', sketch, join(folder, 'arduino.cpp'), '-x', 'none', object, '-o', program],
  ]);
  return program;
}

/** Path of an example of a library. */
export function exampleOf(library: string, example: string): string {
  return join(library, 'examples', example, `${example}.ino`);
}
