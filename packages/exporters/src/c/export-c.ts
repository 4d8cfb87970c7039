import type { IntModel } from '@qornn/int-runtime';
import { oneOf, optionsChecker, required, text } from '@qornn/options';
import { ExportError } from '../errors.js';
import type { ExportedFiles } from '../exported-files.js';
import { requireIdentifier } from './c-identifier.js';
import type { CStateVector } from './c-layer.js';
import { cProgram } from './c-program.js';
import { headerC } from './header-c.js';
import { sourceC } from './source-c.js';
import type { TargetName } from './targets/target.js';
import { targetNamed, targets } from './targets/targets.js';

const checkOptions = optionsChecker((message) => new ExportError(message));

export interface ExportCOptions {
  /** prefix of all identifiers and name of the files: a C identifier that begins with a letter, of at most 31 characters */
  name: string;
  /** default `'generic'` */
  target?: TargetName;
}

/** A model in C. */
export interface CExport {
  /** `<name>.h`, `<name>.c` */
  files: ExportedFiles;
  /** fields of the context that are state vectors, in the order of a runtime's `state()`: arrays of int16_t */
  states: readonly CStateVector[];
  /** size of the context */
  contextBytes: number;
}

/**
 * Exports a model as C99: the same integers as the engines, bit for bit, without heap, floating point or recursion. The same model and options
 * give the same bytes.
 *
 * @throws ModelFormatError when the model is invalid
 * @throws ExportError when an option is wrong, or the kind of a layer has no C
 * @example
 * const { files } = exportC(model, { name: 'gesture', target: 'avr' });
 * for (const [path, content] of files) writeFileSync(path, content);
 */
export function exportC(model: IntModel, options: ExportCOptions): CExport {
  const { name, target = 'generic' } = checkOptions<ExportCOptions>('exportC', options, {
    name: required(text),
    target: oneOf(targets.map((known) => known.name)),
  });
  requireIdentifier(name);
  const program = cProgram(model, name, targetNamed(target));
  return {
    files: new Map([
      [`${name}.h`, headerC(program)],
      [`${name}.c`, sourceC(program)],
    ]),
    states: program.layers.flatMap(({ states }) => states),
    contextBytes: program.contextBytes,
  };
}
