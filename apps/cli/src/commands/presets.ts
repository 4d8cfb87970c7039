import { listPresets } from '../presets.js';
import type { Terminal } from '../terminal.js';

/** `qornn presets`: what can be trained out of the box. */
export async function presets(terminal: Terminal): Promise<void> {
  const list = listPresets();
  terminal.result({ presets: list }, () =>
    list.map(({ name, description }) => `${terminal.colors.bold(name)}  ${description}`).join('\n'),
  );
}
