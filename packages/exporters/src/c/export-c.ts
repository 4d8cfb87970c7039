import type { IntModel } from '@qornn/int-runtime';
import { oneOf, optionsChecker, required, text } from '@qornn/options';
import { ExportError } from '../errors.js';
import type { ExportedFiles } from '../exported-files.js';
import { bytesOf } from './c-array.js';
import type { CStateVector } from './c-layer.js';
import { cProgram } from './c-program.js';
import type { FormatName } from './formats/c-format.js';
import { formatNamed, formats } from './formats/formats.js';
import { requireName } from './formats/require-name.js';
import { headerC } from './header-c.js';
import { countOptions, SAMPLE_OPTIONS, type SampleOptions } from './sample-options.js';
import { sourceC } from './source-c.js';
import type { TargetName } from './targets/target.js';
import { targetNamed, targets } from './targets/targets.js';

const checkOptions = optionsChecker((message) => new ExportError(message));

export interface ExportCOptions extends SampleOptions {
  /** prefix of all identifiers and name of the files: a C identifier that begins with a letter, of at most 31 characters; see `requireName` */
  name: string;
  /** default `'generic'` */
  target?: TargetName;
  /** a folder to build from; default: header and source alone */
  format?: FormatName;
}

/** A model in C. */
export interface CExport {
  /** `<name>.h` and `<name>.c`, or all files of the format */
  files: ExportedFiles;
  /** fields of the context that are state vectors, in the order of a runtime's `state()`: arrays of int16_t */
  states: readonly CStateVector[];
  /** bytes of all constants, in flash */
  constantBytes: number;
  /** bytes of the context of one stream, in RAM */
  contextBytes: number;
}

/**
 * Exports a model as C99: the same integers as the engines, bit for bit, without heap, floating point or recursion. The same model and options
 * give the same bytes.
 *
 * @throws ModelFormatError when the model is invalid
 * @throws ExportError when an option is wrong, the kind of a layer has no C, or no integers give the codes of raw samples
 * @example
 * const { files } = exportC(model, { name: 'gesture', target: 'avr' });
 * for (const [path, content] of files) writeFileSync(path, content);
 * exportC(model, { name: 'gesture', format: 'arduino' }); // a library folder
 */
export function exportC(model: IntModel, options: ExportCOptions): CExport {
  const {
    name,
    target = 'generic',
    format,
    ...samples
  } = checkOptions<ExportCOptions>('exportC', options, {
    name: required(text),
    target: oneOf(targets.map((known) => known.name)),
    format: oneOf(formats.map((known) => known.name)),
    ...SAMPLE_OPTIONS,
  });
  requireName(name, format);
  const counts = countOptions('exportC', model, samples);
  const program = cProgram(model, name, targetNamed(target), counts);
  const states = program.layers.flatMap((layer) => layer.states);
  const { contextBytes } = program;
  const constantBytes = program.constants.reduce((sum, { type, values }) => sum + bytesOf(type) * values.length, 0);
  const [header, source] = [headerC(program), sourceC(program)];
  const files = format
    ? formatNamed(format).files({
        name,
        model,
        samples: counts,
        target,
        header,
        source,
        states,
        constantBytes,
        contextBytes,
      })
    : new Map([
        [`${name}.h`, header],
        [`${name}.c`, source],
      ]);
  return { files, states, constantBytes, contextBytes };
}
