import type { MultiBar } from 'cli-progress';
import type { Terminal } from './terminal.js';

/** A line of the log: above the bars where there are any. */
export function logAbove(bars: MultiBar | undefined, terminal: Terminal, text: string): void {
  if (!bars) {
    terminal.log(text);
    return;
  }
  bars.log(`${text}\n`);
  // Logged lines wait for the next redraw, which the last one would not see.
  bars.update();
}
