import type { WrongExample } from '@qornn/report';
import type { Task } from '@qornn/tasks';

const MOST_INPUTS = 4;

/**
 * What a report draws of a sequence: the index of the symbol if every step is one-hot, else the first inputs.
 *
 * @param sequence [time, inputs], row-major
 */
export function drawnSequence(
  sequence: Float32Array,
  { inputs, inputNames }: Pick<Task, 'inputs' | 'inputNames'>,
): Pick<WrongExample, 'lines' | 'unit' | 'notDrawn'> {
  const time = sequence.length / inputs;
  const rows = Array.from({ length: time }, (_, t) => sequence.subarray(t * inputs, (t + 1) * inputs));
  if (inputs > 2 && rows.every(isOneHot)) {
    return {
      lines: [{ name: 'symbol', values: rows.map((row) => row.indexOf(1)) }],
      unit: 'index of the symbol',
      notDrawn: 0,
    };
  }
  const shown = Math.min(inputs, MOST_INPUTS);
  const lines = Array.from({ length: shown }, (_, i) => ({
    name: inputNames?.[i] ?? `input ${i}`,
    values: rows.map((row) => row[i]!),
  }));
  return { lines, unit: 'input, normalized', notDrawn: inputs - shown };
}

function isOneHot(row: Float32Array): boolean {
  return row.every((value) => value === 0 || value === 1) && row.reduce((sum, value) => sum + value, 0) === 1;
}
