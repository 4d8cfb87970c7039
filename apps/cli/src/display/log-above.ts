import type { MultiBar } from 'cli-progress';
import type { Terminal } from './terminal.js';

/** Logs a line, above the progress bars if there are any. */
export function logAbove(bars: MultiBar | undefined, terminal: Terminal, text: string): void {
  if (!bars) {
    terminal.log(text);
    return;
  }
  bars.log(`${text}\n`);
  // Logged lines appear with the next redraw; without this, the last one would be lost.
  bars.update();
}
