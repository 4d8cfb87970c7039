import { clearScreenDown, cursorTo } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type { SweepState } from '@qornn/sweeps';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import type { GlobalOptions } from '../options/global-options.js';
import { interruptible } from '../process/interruption.js';
import { sweepGroups } from './sweep-groups.js';
import { countsText, statusText } from './sweep-text.js';
import { latestSweep } from './sweeps-folder.js';

export interface SweepStatusOptions extends GlobalOptions {
  watch?: boolean;
  /** true without an address */
  redis?: string | true;
  /** name of the sweep in Redis */
  name?: string;
}

const MILLISECONDS_BETWEEN = 2000;

/**
 * `qornn sweep status`: how far a sweep is, also while another process runs it.
 *
 * @param folder of the sweep; default: the latest in `sweeps`
 */
export async function showSweepStatus(
  folder: string | undefined,
  options: SweepStatusOptions,
  terminal: Terminal,
): Promise<void> {
  if (options.watch && options.json) throw new UsageError('--watch: shows a table again and again; omit --json');
  const { readSweep } = await import('@qornn/sweeps');
  const directory = folder ?? latestSweep();
  const read = () => readSweep(directory);
  const state = options.watch ? await watched(read, terminal) : read();
  terminal.result({ ...state, groups: sweepGroups(state) }, () => statusText(state));
}

/** Shows the state on stderr again and again, until nobody runs the sweep, or Ctrl-C. @returns the last one */
async function watched(read: () => SweepState, terminal: Terminal): Promise<SweepState> {
  const isTerminal = terminal.stderr.isTTY === true;
  const stream = terminal.stderr as NodeJS.WriteStream;
  let last = '';
  return interruptible(terminal, '', async (signal) => {
    for (;;) {
      const state = read();
      if (state.holder === null || signal.aborted) return state;
      if (isTerminal) {
        cursorTo(stream, 0, 0);
        clearScreenDown(stream);
        for (const line of statusText(state).split('\n')) terminal.log(line);
      } else {
        const counts = `${state.name}: ${countsText(state.runs)}`;
        if (counts !== last) terminal.log(counts);
        last = counts;
      }
      await setTimeout(MILLISECONDS_BETWEEN, undefined, { signal }).catch(() => undefined);
    }
  });
}
