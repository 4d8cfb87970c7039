import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many tests passed, failed and were skipped, of vitest's JSON report. */
export function reportCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

export function sumCounts(all) {
  const sum = (state) => all.reduce((total, counts) => total + counts[state], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** 'N passed, N failed', and ', N skipped' if any were. */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * What the tasks of one turbo run come to. A task that failed otherwise than by failing tests counts as one failure, and so
 * does a test task that did not run or left no report: a total without failures means that everything ran.
 *
 * @param tasks of turbo's run summary, each with `report`, what vitest wrote, if it did
 */
export function countTasks(tasks) {
  const problems = [];
  const counts = tasks.map(({ taskId, task, execution, report }) => {
    const ok = execution?.exitCode === 0;
    const ofVitest = task === 'test' && execution && report ? reportCounts(report) : undefined;
    if (ok && (task !== 'test' || ofVitest !== undefined)) return ofVitest ?? { passed: 0, failed: 0, skipped: 0 };
    problems.push(execution ? taskId : `${taskId} (did not run)`);
    if (ofVitest !== undefined && ofVitest.failed > 0) return ofVitest;
    return { passed: 0, skipped: 0, ...ofVitest, failed: 1 };
  });
  return { counts: sumCounts(counts), problems };
}

/** Reads, and removes, the summary that a turbo run started at `started` left behind. */
export function readTurboSummary(root, started, exitCode) {
  const folder = join(root, '.turbo', 'runs');
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const file = files.find((candidate) => statSync(candidate).mtimeMs >= started - 1000);
  if (file === undefined) return { counts: { passed: 0, failed: 1, skipped: 0 }, problems: ['turbo'] };
  const { tasks } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  const present = tasks.filter(({ command }) => command !== '<NONEXISTENT>');
  const result = countTasks(present.map((task) => ({ ...task, report: readReport(root, task, started) })));
  if (exitCode === 0 || result.counts.failed > 0) return result;
  return { counts: sumCounts([result.counts, { passed: 0, failed: 1, skipped: 0 }]), problems: ['turbo'] };
}

/**
 * Vitest's report on a task (see vitest.base.ts): of this run, or of the one that turbo had in its cache. Undefined where vitest did not
 * come to write one, even if an earlier run did.
 */
export function readReport(root, { directory, cache }, started) {
  const path = join(root, directory, '.vitest', 'report.json');
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  return cache?.status === 'HIT' || report.startTime >= started ? report : undefined;
}

/** Runs the tests of these scripts themselves with Node's own runner; its report is shown only if one fails. */
export function scriptTestCounts(root) {
  const folder = join(root, 'scripts');
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.test.mjs'));
  const options = { cwd: folder, encoding: 'utf8' };
  const run = spawnSync(process.execPath, ['--test', '--test-reporter=tap', ...files], options);
  const count = (state) => Number(run.stdout.match(new RegExp(`^# ${state} (\\d+)$`, 'm'))?.[1] ?? 0);
  if (run.status !== 0) process.stderr.write(`${run.stdout}${run.stderr}`);
  const failed = count('fail') + count('cancelled');
  return { passed: count('pass'), failed: run.status === 0 ? failed : Math.max(1, failed), skipped: count('skipped') };
}
