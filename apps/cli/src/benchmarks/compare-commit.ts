import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors.js';
import { compareCheckouts, type MeasuredComparison, type PairedMeasurement } from './compare-checkouts.js';
import type { KeptPairs } from './kept-pairs.js';
import { buildCheckout } from './measure-commit.js';
import { hashOf, withWorktree } from './worktree.js';

export interface CompareCommitOptions extends PairedMeasurement {
  /** what to compare with */
  commit: string;
  rounds: number;
  quick: boolean;
}

/**
 * Compares the code here with that of a commit, which is built in a temporary git worktree.
 *
 * @param root root of the workspace
 * @param kept pairs that were measured before, and where new ones are kept
 * @param log receives lines of progress
 * @returns as `compareCheckouts`
 * @throws UsageError when there is no such commit
 * @throws CommitError when it cannot be built or measured
 * @throws the reason of the signal when too few pairs were measured
 */
export async function compareCommit(
  root: string,
  { commit, rounds, quick, ...measurement }: CompareCommitOptions,
  kept: KeptPairs,
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<MeasuredComparison> {
  const hash = await hashOf(root, commit);
  const settings = { commits: { before: hash, after: await hashOf(root, 'HEAD') }, rounds, quick };
  const store = {
    find: (name: string, pair: number) => kept.find(name, pair, settings),
    keep: kept.keep.bind(kept),
  };
  return withWorktree(root, hash, async ({ folder }) => {
    const before = { name: commit, folder };
    const after = { name: 'this folder', folder: root };
    if (!existsSync(join(folder, 'scripts', 'workspace.mjs'))) {
      throw new UsageError(
        `--compare: ${commit} has no scripts/workspace.mjs, so it cannot be built; name a later commit`,
      );
    }
    log(`building ${commit} (${hash.slice(0, 10)}) in a temporary worktree`);
    await buildCheckout(before, signal);
    return compareCheckouts({ before, after }, measurement, store, log, signal);
  });
}
