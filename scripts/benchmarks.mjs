import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { workspacePackages } from './packages.mjs';
import { runCommand } from './run-command.mjs';
import { buildPackages, turbo } from './turbo.mjs';

/**
 * Measures the benches of all packages, each in a process of its own, one after the other, and prints their records as one.
 *
 * @param words as for `qornn-bench`
 * @returns the exit code
 */
export async function benchmarks(root, environment, say, words) {
  const program = join(root, 'packages', 'benchmarks', 'bin', 'qornn-bench.js');
  const harness = (more, stdio = 'inherit') =>
    runCommand(process.execPath, [program, ...more], { root, environment, stdio });
  const built = await buildPackages(root, environment, say, '--filter=@qornn/benchmarks');
  if (built !== 0) return built;
  // What is typed wrong fails here, before everything is built.
  const help = words.includes('--help') || words.includes('-h');
  const understood = await harness(['--help', ...words], ['ignore', help ? 'inherit' : 'ignore', 'inherit']);
  if (help || understood !== 0) return understood;
  const measuring = packagesWithBenches(root);
  const needed = await buildPackages(root, environment, say, ...measuring.map((name) => `--filter=${name}...`));
  if (needed !== 0) return needed;
  const folder = mkdtempSync(join(tmpdir(), 'qornn-bench-'));
  try {
    // All is built: --only runs the benches alone, and --concurrency=1 one after the other.
    const only = ['--only', '--concurrency=1', ...measuring.map((name) => `--filter=${name}`)];
    const task = ['bench', ...only, '--log-prefix=none', '--output-logs=new-only'];
    const given = withPathsFrom(environment.INIT_CWD ?? process.cwd(), words);
    // On the standard output, there is nothing but the record.
    const measured = await runCommand(...turbo(root, ...task, '--', ...given, '--into', folder), {
      root,
      environment,
      stdio: ['inherit', 2, 2],
    });
    return measured === 0 ? await harness(['--combine', folder, ...given]) : measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Names of the packages that have benches; others need not be built. */
export function packagesWithBenches(root) {
  return workspacePackages(root).flatMap(({ manifest }) => (manifest.scripts?.bench ? [manifest.name] : []));
}

/** Options whose values are paths, or may be; a plugin is a path where it begins with a dot. */
const PATHS = { '--out': () => true, '--plugin': (value) => value.startsWith('.') };

/** Paths count from the folder of whoever typed them, but each package runs in its own. */
export function withPathsFrom(folder, words) {
  return words.map((word, i) => {
    const [, option, inline] = /^(--\w+)=(.*)$/s.exec(word) ?? [];
    const [name, value, prefix] = option === undefined ? [words[i - 1], word, ''] : [option, inline, `${option}=`];
    return PATHS[name]?.(value) ? prefix + resolve(folder, value) : word;
  });
}
