import { basename } from 'node:path';
import { FileReadError, readTextWithin } from '@qornn/tasks/data';
import { parseYaml } from '@qornn/training';
import { SweepOptionError } from './errors.js';
import { readSweepDocument } from './sweep-document.js';
import type { SweepFile } from './sweep-file.js';
import { sweepFileError } from './sweep-file-error.js';
import { yamlLines } from './yaml-lines.js';

/** Largest sweep file in bytes. */
const MAX_BYTES = 2 ** 20;

/**
 * Reads a sweep file from a stranger: it is data, of which nothing is executed.
 *
 * @throws SweepOptionError when it cannot be read, is not YAML or not a sweep; lists every fault with its line
 */
export function readSweepFile(path: string): SweepFile {
  try {
    return parseSweepFile(readTextWithin(path, MAX_BYTES), path);
  } catch (error) {
    throw error instanceof FileReadError ? new SweepOptionError(`${path}: ${error.reason}`) : error;
  }
}

/**
 * Parses the text of a sweep file.
 *
 * @param path for messages; the sweep is named after it if it has no name
 * @throws SweepOptionError
 * @example
 * parseSweepFile('source: copy-1000\ngrid: { model.units: [64, 128] }\nseeds: 3').seeds; // [0, 1, 2]
 */
export function parseSweepFile(text: string, path = 'sweep.yaml'): SweepFile {
  let document: unknown;
  try {
    document = parseYaml(text);
  } catch (error) {
    throw new SweepOptionError(`${path}: ${(error as Error).message}`);
  }
  const lineOf = yamlLines(text);
  const { issues, ...read } = readSweepDocument(document, basename(path).replace(/\.ya?ml$/, ''));
  if (issues.length > 0) {
    throw sweepFileError(
      path,
      issues.map(({ path: keys, message }) => ({ line: lineOf(keys), path: keys.join('.'), message })),
    );
  }
  return { ...read, path, lineOf };
}
