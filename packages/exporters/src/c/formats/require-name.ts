import { ExportError } from '../../errors.js';
import { requireIdentifier } from '../c-identifier.js';
import type { FormatName } from './c-format.js';
import { formatNamed } from './formats.js';
import { headerProblem } from './header-names.js';

/**
 * Validates the name of a network in C: the beginning of its identifiers, and the name of its header and source.
 *
 * @param format of the folder; absent for header and source alone
 * @throws ExportError unless it is a C identifier that begins with a letter, of at most 31 characters, no word of C or C++, and not the name of a
 *   header that it would hide
 * @example
 * requireName('gesture', 'arduino');
 */
export function requireName(name: string, format?: FormatName): void {
  requireIdentifier(name);
  const problem = format ? formatNamed(format).nameProblem(name) : headerProblem(name);
  if (problem !== null)
    throw new ExportError(`name: '${name}' is not allowed: ${problem}; choose another, like ${name}_net`);
}
