import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { countsLine, countTasks, readReport, reportCounts, sumCounts } from './count-tests.mjs';

const report = (passed, failed = 0, skipped = 0, todo = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: todo,
});
const task = (name, exitCode, ofVitest) => ({
  taskId: `@qornn/backend#${name}`,
  task: name,
  execution: exitCode === undefined ? undefined : { exitCode },
  report: ofVitest,
});

test('counts what vitest reports; what is to be written is skipped', () => {
  assert.deepEqual(reportCounts(report(54)), { passed: 54, failed: 0, skipped: 0 });
  assert.deepEqual(reportCounts(report(54, 2, 3, 1)), { passed: 54, failed: 2, skipped: 4 });
});

test('takes a report of this run, or of the one in the cache, and no older one', () => {
  const root = mkdtempSync(join(tmpdir(), 'qornn-report-'));
  const folder = join(root, 'packages', 'backend', '.vitest');
  const read = (status) => readReport(root, { directory: 'packages/backend', cache: { status } }, 1000);
  assert.equal(read('MISS'), undefined);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.json'), JSON.stringify({ startTime: 999 }));
  assert.equal(read('MISS'), undefined);
  assert.deepEqual(read('HIT'), { startTime: 999 });
  writeFileSync(join(folder, 'report.json'), JSON.stringify({ startTime: 1000 }));
  assert.deepEqual(read('MISS'), { startTime: 1000 });
  rmSync(root, { recursive: true });
});

test('sums over tasks', () => {
  const { counts, problems } = countTasks([task('build', 0), task('test', 0, report(5)), task('typecheck', 0)]);
  assert.deepEqual(counts, { passed: 5, failed: 0, skipped: 0 });
  assert.deepEqual(problems, []);
});

test('counts failing tests as they are, and every other failure as one', () => {
  const fail = { passed: 5, failed: 2, skipped: 0 };
  assert.deepEqual(countTasks([task('test', 1, report(5, 2))]).counts, fail);
  // If a test file fails to load, vitest reports no failing test.
  assert.equal(countTasks([task('test', 1, report(5))]).counts.failed, 1);
  assert.equal(countTasks([task('build', 1)]).counts.failed, 1);
  assert.equal(countTasks([task('test', undefined)]).counts.failed, 1);
  assert.equal(countTasks([task('test', 0)]).counts.failed, 1);
  assert.deepEqual(countTasks([task('test', undefined)]).problems, ['@qornn/backend#test (did not run)']);
});

test('names the failing tests, and files that do not load', () => {
  const testResults = [
    { name: '/qornn/packages/cells/src/a.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
    {
      name: '/qornn/packages/cells/src/b.test.ts',
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'counts' },
        {
          status: 'failed',
          fullName: 'sums over rows',
          failureMessages: ['\u001b[31mError: expected 1 to be 2\u001b[39m\n    at b'],
        },
      ],
    },
    { name: '/qornn/packages/cells/src/c.test.ts', status: 'failed', message: 'SyntaxError: x', assertionResults: [] },
  ];
  const failed = task('test', 1, { ...report(2, 1), testResults });
  assert.deepEqual(countTasks([failed], '/qornn').problems, [
    '@qornn/backend#test',
    'packages/cells/src/b.test.ts: sums over rows: Error: expected 1 to be 2',
    'packages/cells/src/c.test.ts: SyntaxError: x',
  ]);
});

test('prints one line, with skipped tests only if there are any', () => {
  assert.equal(countsLine(sumCounts([{ passed: 3, failed: 0, skipped: 0 }])), '3 passed, 0 failed');
  assert.equal(countsLine({ passed: 3, failed: 1, skipped: 2 }), '3 passed, 1 failed, 2 skipped');
});
