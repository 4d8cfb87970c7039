import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages } from './packages.mjs';
import { runCommand } from './run-command.mjs';
import { buildPackages } from './turbo.mjs';

/** Builds what is published, from its sources alone, and looks at it from outside; see check-packages.mjs. */
export async function checkPackages(root, environment, say) {
  const published = publishedPackages(root);
  // What an earlier build left is packed, too.
  for (const { folder } of published) rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const filters = published.map(({ manifest }) => `--filter=${manifest.name}`);
  const built = await buildPackages(root, environment, say, ...filters);
  if (built !== 0) return built;
  return runCommand(process.execPath, [join(root, 'scripts', 'check-packages.mjs')], { root, environment });
}

/**
 * Checks all packages from outside, and then publishes every version that the registry does not have.
 *
 * @param releaseArguments `--dry-run` publishes nothing, and says what would be
 */
export async function release(root, environment, say, releaseArguments) {
  const dryRun = releaseArguments.includes('--dry-run');
  if (releaseArguments.some((argument) => argument !== '--dry-run')) {
    say('usage: npm run release [-- --dry-run]');
    return 2;
  }
  const pending = pendingChangesets(root);
  if (pending.length > 0 && !dryRun) {
    say(`There are changesets that no version has: ${pending.join(', ')}. First: npm run changeset version`);
    return 1;
  }
  const checked = await checkPackages(root, environment, say);
  if (checked !== 0) return checked;
  if (!dryRun) return changesets(root, environment, ['publish']);
  const versions = publishedPackages(root).map(({ manifest }) => `${manifest.name}@${manifest.version}`);
  process.stdout.write(`Checked, and not published: ${versions.join(', ')}\n`);
  if (pending.length > 0) say(`${pending.length} changesets come into the next versions by: npm run changeset version`);
  return 0;
}

/** Runs the command line of changesets. */
export function changesets(root, environment, words) {
  const program = join(root, 'node_modules', '@changesets', 'cli', 'bin.js');
  return runCommand(process.execPath, [program, ...words], { root, environment });
}

/** The names of the changesets that `changeset version` would use up. */
export function pendingChangesets(root) {
  return readdirSync(join(root, '.changeset'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => name.replace(/\.md$/, ''));
}
