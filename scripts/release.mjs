import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages } from './packages.mjs';
import { runCommand } from './run-command.mjs';
import { buildPackages } from './turbo.mjs';

/** Builds all published packages from scratch and checks the tarballs; see check-packages.mjs. */
export async function checkPackages(root, environment, say) {
  const published = publishedPackages(root);
  // Files that an earlier build left in dist would be packed, too.
  for (const { folder } of published) rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const filters = published.map(({ manifest }) => `--filter=${manifest.name}`);
  const built = await buildPackages(root, environment, say, ...filters);
  if (built !== 0) return built;
  return runCommand(process.execPath, [join(root, 'scripts', 'check-packages.mjs')], { root, environment });
}

/**
 * Checks the tarballs of all packages and then publishes every version that the registry does not have.
 *
 * @param releaseArguments `--dry-run` publishes nothing and prints what would be published
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

/** Runs the CLI of changesets. */
export function changesets(root, environment, words) {
  const program = join(root, 'node_modules', '@changesets', 'cli', 'bin.js');
  return runCommand(process.execPath, [program, ...words], { root, environment });
}

/** The names of the changesets that `changeset version` would consume. */
export function pendingChangesets(root) {
  return readdirSync(join(root, '.changeset'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => name.replace(/\.md$/, ''));
}
