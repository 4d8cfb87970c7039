// Apart from the registry of cells, which loads TensorFlow.js, so that presets can be listed at once.
const cells = new Map<string, string>([
  ['fastrnn', 'fastRNN'],
  ['fastgrnn', 'fastGRNN'],
  ['lstm', 'lstm'],
  ['gru', 'gru'],
]);

/** Registers the name by which presets switch to a cell. */
export function registerPresetName(presetName: string, cell: string): void {
  cells.set(presetName, cell);
}

/**
 * The cells that presets can be switched to, by the name that is written after a preset's.
 *
 * @example
 * cellsByPresetName().get('fastgrnn'); // 'fastGRNN', as in `qornn train copy-1000+fastgrnn`
 */
export function cellsByPresetName(): ReadonlyMap<string, string> {
  return cells;
}
