import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsLine, countTasks, parseVitest, sumCounts } from './count-tests.mjs';

const log = (tests) => ` Test Files  2 passed (2)\n      Tests  ${tests}\n   Start at  14:56:38\n`;
const task = (name, exitCode, text = '') => ({
  taskId: `@qornn/backend#${name}`,
  task: name,
  execution: exitCode === undefined ? undefined : { exitCode },
  log: text,
});

test('reads the closing line of vitest, whatever states it names, with colours and with a prefix', () => {
  assert.deepEqual(parseVitest(log('54 passed (54)')), { passed: 54, failed: 0, skipped: 0 });
  assert.deepEqual(parseVitest(log('2 failed | 54 passed | 3 skipped | 1 todo (60)')), {
    passed: 54,
    failed: 2,
    skipped: 4,
  });
  assert.deepEqual(parseVitest(`@qornn/backend:test: ${log('7 passed (7)').split('\n')[1]}`), {
    passed: 7,
    failed: 0,
    skipped: 0,
  });
  const coloured =
    '\u001b[2m      Tests \u001b[22m \u001b[1m\u001b[32m5 passed\u001b[39m\u001b[22m\u001b[90m (5)\u001b[39m';
  assert.deepEqual(parseVitest(coloured), { passed: 5, failed: 0, skipped: 0 });
  assert.equal(parseVitest('Error: vitest did not start'), undefined);
});

test('sums over tasks', () => {
  const { counts, problems } = countTasks([
    task('build', 0),
    task('test', 0, log('5 passed (5)')),
    task('typecheck', 0),
  ]);
  assert.deepEqual(counts, { passed: 5, failed: 0, skipped: 0 });
  assert.deepEqual(problems, []);
});

test('counts failing tests as they are, and every other failure as one', () => {
  const fail = { passed: 5, failed: 2, skipped: 0 };
  assert.deepEqual(countTasks([task('test', 1, log('2 failed | 5 passed (7)'))]).counts, fail);
  // A test file that does not load: vitest counts no failing test.
  assert.equal(countTasks([task('test', 1, log('5 passed (5)'))]).counts.failed, 1);
  assert.equal(countTasks([task('build', 1)]).counts.failed, 1);
  assert.equal(countTasks([task('test', undefined)]).counts.failed, 1);
  assert.equal(countTasks([task('test', 0, 'nothing like a count')]).counts.failed, 1);
  assert.deepEqual(countTasks([task('test', undefined)]).problems, ['@qornn/backend#test (did not run)']);
});

test('prints one line, with skipped tests only if there are any', () => {
  assert.equal(countsLine(sumCounts([{ passed: 3, failed: 0, skipped: 0 }])), '3 passed, 0 failed');
  assert.equal(countsLine({ passed: 3, failed: 1, skipped: 2 }), '3 passed, 1 failed, 2 skipped');
});
