import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { UsageError } from '../errors.js';
import { type BenchOptions, PAIRS } from './bench-options.js';

const MEASURING = ['filter', 'quick', 'rounds', 'units', 'bits', 'parameter'] as const;

/**
 * Checks that options go together, before any work.
 *
 * @throws UsageError
 */
export function requireFitting(group: string | undefined, options: BenchOptions): void {
  const { compare, json, format } = options;
  if (json && format !== undefined && format !== 'json') {
    throw new UsageError(`--format: ${format} and --json exclude each other`);
  }
  const refuse = (names: readonly (keyof BenchOptions)[], why: string) => {
    const [given] = names.filter((name) => options[name] !== undefined);
    if (given !== undefined) throw new UsageError(`${flagOf(given)}: ${why}`);
  };
  if (compare === undefined) {
    refuse(['all', 'minEffect', 'pairs', 'maxPairs', 'failOnSlower'], 'only with --compare');
    return;
  }
  if (compare.length > 2) {
    throw new UsageError(
      `--compare: takes a record, a commit or two records, not ${compare.length} names; other arguments come before it`,
    );
  }
  const missing = compare.find((name) => !existsSync(name) && (looksLikeFile(name) || compare.length === 2));
  if (missing !== undefined) {
    const hint = compare.length === 2 ? '; two names are those of records, and a group comes before --compare' : '';
    throw new UsageError(`--compare: there is no file ${missing}${hint}`);
  }
  if (compare.length === 2) {
    if (group !== undefined)
      throw new UsageError(`${group}: two records are compared without measuring; omit the group`);
    refuse([...MEASURING, 'pairs', 'maxPairs', 'out'], 'two records are compared without measuring; omit the option');
    return;
  }
  if (existsSync(compare[0]!)) refuse(['pairs', 'maxPairs'], 'only with a commit; rounds of one process have no pairs');
  const { pairs, maxPairs } = options;
  if (maxPairs !== undefined && maxPairs < (pairs ?? PAIRS)) {
    throw new UsageError(`--max-pairs: ${maxPairs} is less than the ${pairs ?? PAIRS} pairs of every benchmark`);
  }
}

/** Whether a name that does not exist was meant to be a file, not a commit. */
export function looksLikeFile(name: string): boolean {
  return name.endsWith('.json') || name.startsWith('.') || isAbsolute(name);
}

function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
