import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { captureCommand } from '../run-command.mjs';
import { entriesOf } from './entries.mjs';

/**
 * Imports and requires every entry of a project, runs every command of its packages with --help, and returns the errors.
 * Packages for use in vitest are imported in a vitest test.
 */
export async function loadProblems({ folder, packages, installed }, environment) {
  const options = { root: folder, environment };
  const [ofTests, others] = [true, false].map((wanted) =>
    packages.filter(({ manifest }) => isForVitest(manifest) === wanted).flatMap(({ manifest }) => entriesOf(manifest)),
  );
  const problems = [];
  if (others.length > 0) problems.push(...(await loadByNode(others, options)));
  if (ofTests.length > 0) problems.push(...(await loadByVitest(ofTests, options)));
  for (const { manifest } of packages) {
    for (const [command, file] of Object.entries(manifest.bin ?? {})) {
      const help = await captureCommand(process.execPath, [join(installed(manifest.name), file), '--help'], options);
      if (help.code !== 0) problems.push(`${command} --help: ${help.output.trim()}`);
    }
  }
  return problems;
}

/** vitest cannot be required, nor imported outside a test. The same holds for packages that import it. */
function isForVitest({ peerDependencies }) {
  return peerDependencies?.vitest !== undefined;
}

async function loadByNode(entries, options) {
  const { code, stdout, output } = await captureCommand(process.execPath, ['load-entries.mjs', ...entries], options);
  if (code !== 0) return [`loading ${entries.join(', ')}: ${output.trim()}`];
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

async function loadByVitest(entries, options) {
  const tests = entries.map((entry) => `test('${entry}', () => import('${entry}'));\n`);
  writeFileSync(join(options.root, 'entries.test.mjs'), `import { test } from 'vitest';\n${tests.join('')}`);
  const vitest = [join(options.root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', 'entries.test.mjs'];
  const { code, output } = await captureCommand(process.execPath, vitest, options);
  return code === 0 ? [] : [output.trim()];
}
