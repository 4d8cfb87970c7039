import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './temporary-folder.js';

interface Report {
  testResults: { message: string; assertionResults: { ancestorTitles: string[]; title: string; status: string }[] }[];
}

const VITEST = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const CONFIG = fileURLToPath(new URL('../wrong.config.ts', import.meta.url));

/**
 * Runs `src/testing/wrong-*.ts` of a package, which register suites for implementations that are wrong, in a Vitest of their own.
 *
 * @param test `import.meta.url` of a test in a folder of `src`
 * @returns titles of the tests that fail, by the outermost suite; a suite without one has an empty list
 * @throws Error when no test ran
 */
export async function failingTests(test: string): Promise<Record<string, string[]>> {
  const root = fileURLToPath(new URL('../..', test));
  const report = join(temporaryFolder(), 'report.json');
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV)/.test(name)),
  );
  const options = ['--config', CONFIG, '--root', root];
  const output = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [VITEST, 'run', ...options],
      { cwd: root, env: { ...environment, QORNN_REPORT: report } },
      (_, out, errors) => resolve(out + errors),
    );
  });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const failing: Record<string, string[]> = {};
  for (const { ancestorTitles, title, status } of testResults.flatMap((file) => file.assertionResults)) {
    const suite = ancestorTitles[0]!;
    failing[suite] ??= [];
    if (status === 'failed') failing[suite].push(title);
  }
  if (Object.keys(failing).length === 0) throw new Error(`no test ran in ${root}: ${output}`);
  return failing;
}
