import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchmarkRecord, CompareOptions, Comparison, RecordPair } from '@qornn/benchmarks';
import { UsageError } from '../errors.js';
import { type BuiltCheckout, buildCheckout, measureCheckout } from './measure-commit.js';
import { hashOf, withWorktree } from './worktree.js';

export interface CompareCommitOptions {
  /** what to compare with */
  commit: string;
  /** names of the benchmarks */
  names: readonly string[];
  /** arguments of `qornn bench` for every process */
  words: readonly string[];
  /** pairs of processes for each benchmark */
  pairs: number;
  comparing: CompareOptions;
}

/**
 * Compares the code here with that of a commit, which is built in a temporary git worktree. For every benchmark, a process of one and a
 * process of the other are measured in turn, as often as there are pairs, and first one and then the other goes first.
 *
 * @param root root of the workspace
 * @param log receives lines of progress
 * @returns also whether all pairs were measured; after an interruption, those that were are compared
 * @throws UsageError when there is no such commit
 * @throws CommitError when it cannot be built or measured
 * @throws the reason of the signal when too few pairs were measured
 */
export async function compareCommit(
  root: string,
  { commit, names, words, pairs, comparing }: CompareCommitOptions,
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<{ comparison: Comparison; complete: boolean }> {
  const hash = await hashOf(root, commit);
  const { comparePairs, MIN_PAIRS } = await import('@qornn/benchmarks');
  return withWorktree(root, hash, async ({ folder }) => {
    const before: BuiltCheckout = { name: commit, folder };
    const after: BuiltCheckout = { name: 'this folder', folder: root };
    if (!existsSync(join(folder, 'scripts', 'workspace.mjs'))) {
      throw new UsageError(
        `--compare: ${commit} has no scripts/workspace.mjs, so it cannot be built; name a later commit`,
      );
    }
    log(`building ${commit} (${hash.slice(0, 10)}) in a temporary worktree`);
    await buildCheckout(before, signal);
    const measured: RecordPair[] = [];
    const absent = new Set<string>();
    try {
      for (let pair = 0; pair < pairs; pair++) {
        log(`pair ${pair + 1} of ${pairs}`);
        measured.push(await measurePair(pair));
      }
    } catch (error) {
      if (!signal.aborted || measured.length < MIN_PAIRS) throw error;
    }
    const comparison = comparePairs({ before: commit, after: after.name }, measured, comparing);
    return { comparison, complete: measured.length === pairs };

    /** All benchmarks in both checkouts, one after the other. */
    async function measurePair(pair: number): Promise<RecordPair> {
      const records = { before: [] as BenchmarkRecord[], after: [] as BenchmarkRecord[] };
      const sides = { before, after };
      for (const name of names) {
        for (const side of pair % 2 === 0 ? (['before', 'after'] as const) : (['after', 'before'] as const)) {
          if (absent.has(`${side} ${name}`)) continue;
          const record = await measureCheckout(sides[side], ['--filter', name, ...words], signal);
          if (record === null) absent.add(`${side} ${name}`);
          // The filter finds longer names, too.
          else records[side].push({ ...record, results: record.results.filter((result) => result.name === name) });
        }
      }
      return { before: merged(records.before, commit), after: merged(records.after, after.name) };
    }
  });
}

function merged(records: readonly BenchmarkRecord[], name: string): BenchmarkRecord {
  const [first] = records;
  if (first === undefined) throw new UsageError(`--compare: ${name} has none of these benchmarks`);
  return { ...first, results: records.flatMap(({ results }) => results) };
}
