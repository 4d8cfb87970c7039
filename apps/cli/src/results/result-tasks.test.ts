import { expect, it } from 'vitest';
import { resultRecord } from '../testing/result-record.js';
import { nameOf, resultTasks } from './result-tasks.js';

const record = (name: string, cell: string, changes: Parameters<typeof resultRecord>[0] = {}) => {
  const own = resultRecord({ name, ...changes });
  return { ...own, config: { ...own.config, model: { ...own.config.model, cell } } };
};

it('orders orthogonal networks first, then other cells, by name, whatever the variants are called', () => {
  const [task] = resultTasks([
    record('copy-lstm', 'lstm'),
    record('copy-gru-bytes', 'gru'),
    record('a-plugin', 'mine'),
    record('copy-gru', 'gru'),
    record('copy-gru-parameters', 'gru'),
    record('copy-float', 'orthogonal'),
    record('copy', 'orthogonal'),
    record('fast-copy', 'fastRNN'),
  ]);
  const names = [
    'copy',
    'copy-float',
    'fast-copy',
    'copy-gru',
    'copy-gru-bytes',
    'copy-gru-parameters',
    'copy-lstm',
    'a-plugin',
  ];
  expect(task!.rows.map(nameOf)).toEqual(names);
});

it('joins seeds of a name, but not networks of another size', () => {
  const [task] = resultTasks([
    record('a', 'gru', { seed: 0 }),
    record('a', 'gru', { seed: 1 }),
    record('a', 'gru', { seed: 2, parameters: 99 }),
  ]);
  expect(task!.rows.map(({ records }) => records.map(({ seed }) => seed))).toEqual([[0, 1], [2]]);
});
