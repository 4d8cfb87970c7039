import type { WrongExample } from '@qornn/report';
import type { Task } from '@qornn/tasks';

const MOST_INPUTS = 4;

/**
 * What a report draws of a sequence: the symbols if every step is one-hot, as text if each has a name of one character; else the first inputs.
 *
 * @param sequence [time, inputs], row-major
 */
export function drawnSequence(
  sequence: Float32Array,
  { inputs, inputNames }: Pick<Task, 'inputs' | 'inputNames'>,
): Pick<WrongExample, 'lines' | 'symbols' | 'unit' | 'notDrawn'> {
  const time = sequence.length / inputs;
  const rows = Array.from({ length: time }, (_, t) => sequence.subarray(t * inputs, (t + 1) * inputs));
  if (inputs > 2 && rows.every(isOneHot)) {
    const symbols = rows.map((row) => row.indexOf(1));
    const names = inputNames?.every((name) => [...name].length === 1) ? symbols.map((own) => inputNames[own]!) : null;
    return {
      lines: [{ name: 'symbol', values: symbols }],
      ...(names && { symbols: symbolsText(names) }),
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

/** Symbols of one character next to each other; ends of lines are visible. */
export function symbolsText(symbols: readonly string[]): string {
  return symbols.join('').replaceAll('\n', '⏎');
}

function isOneHot(row: Float32Array): boolean {
  return row.every((value) => value === 0 || value === 1) && row.reduce((sum, value) => sum + value, 0) === 1;
}
