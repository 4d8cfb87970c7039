import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Numbers of passed, failed and skipped tests in a JSON report of vitest. */
export function reportCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** A line for each failing test in a JSON report of vitest: its file, its name and the first line of what it said. */
export function failingTests(root, { testResults = [] }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`${file}: ${firstLine(message)}`] : [];
    return failed.map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`);
  });
}

function firstLine(message) {
  return stripVTControlCharacters(message ?? '').split('\n', 1)[0];
}

export function sumCounts(all) {
  const sum = (state) => all.reduce((total, counts) => total + counts[state], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** 'N passed, N failed', followed by ', N skipped' if any test was skipped. */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Adds up the results of all tasks of one turbo run. A task that failed for another reason than a failing test counts as one failure.
 * So does a test task that did not run or wrote no report. Zero failures therefore means that everything ran.
 *
 * @param tasks the tasks of turbo's run summary, each with `report`, the report of vitest, if there is one
 * @param root folder that the names of files in `problems` are relative to
 * @returns the counts, and `problems`: the tasks that failed, each followed by its failing tests
 */
export function countTasks(tasks, root = '/') {
  const problems = [];
  const counts = tasks.map(({ taskId, task, execution, report }) => {
    const ok = execution?.exitCode === 0;
    const ofVitest = task === 'test' && execution && report ? reportCounts(report) : undefined;
    if (ok && (task !== 'test' || ofVitest !== undefined)) return ofVitest ?? { passed: 0, failed: 0, skipped: 0 };
    problems.push(execution ? taskId : `${taskId} (did not run)`);
    if (ofVitest !== undefined) problems.push(...failingTests(root, report));
    if (ofVitest !== undefined && ofVitest.failed > 0) return ofVitest;
    return { passed: 0, skipped: 0, ...ofVitest, failed: 1 };
  });
  return { counts: sumCounts(counts), problems };
}

/** Reads and deletes the summary file of the turbo run that started at `started`. */
export function readTurboSummary(root, started, exitCode) {
  const folder = join(root, '.turbo', 'runs');
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const file = files.find((candidate) => statSync(candidate).mtimeMs >= started - 1000);
  if (file === undefined) return { counts: { passed: 0, failed: 1, skipped: 0 }, problems: ['turbo'] };
  const { tasks } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  const present = tasks.filter(({ command }) => command !== '<NONEXISTENT>');
  const result = countTasks(
    present.map((task) => ({ ...task, report: readReport(root, task, started) })),
    root,
  );
  if (exitCode === 0 || result.counts.failed > 0) return result;
  return { counts: sumCounts([result.counts, { passed: 0, failed: 1, skipped: 0 }]), problems: ['turbo'] };
}

/**
 * The report of vitest for a task (see vitest.base.ts), from this run or from turbo's cache. Undefined if vitest wrote no report in that
 * run, even if an earlier run did.
 */
export function readReport(root, { directory, cache }, started) {
  const path = join(root, directory, '.vitest', 'report.json');
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  return cache?.status === 'HIT' || report.startTime >= started ? report : undefined;
}

/** Runs the tests of these scripts with Node's test runner. Prints its report only if a test fails. */
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
