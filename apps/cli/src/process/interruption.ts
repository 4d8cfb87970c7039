import type { Terminal } from '../display/terminal.js';
import { InterruptedError } from '../errors.js';
import { commandToType } from './invocation.js';
import { STOP_SIGNALS, type StopSignal } from './stop-signals.js';

const NAMES = Object.keys(STOP_SIGNALS) as StopSignal[];

/**
 * Runs work that Ctrl-C, SIGTERM and SIGHUP end in good order: the first one aborts the signal, so that the work keeps what is worth it
 * and stops; a second one ends the process at once. They are heard whenever the work waits, so it must not compute for long at a time.
 *
 * @param stopping what the first one prints
 */
export async function interruptible<T>(
  terminal: Terminal,
  stopping: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const onSignal = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) return process.exit(STOP_SIGNALS[name as StopSignal]);
    terminal.stoppedBy = name as StopSignal;
    controller.abort();
    terminal.log(`\n${stopping}`);
  };
  for (const name of NAMES) process.on(name, onSignal);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of NAMES) process.off(name, onSignal);
  }
}

/**
 * The same for work that keeps nothing of what it has not finished.
 *
 * @param kept what there is all the same
 * @throws InterruptedError when it is stopped
 */
export async function stoppable<T>(
  terminal: Terminal,
  work: (signal: AbortSignal) => Promise<T>,
  kept = 'nothing was written',
): Promise<T> {
  try {
    return await interruptible(terminal, 'Stopping; once more to stop at once.', work);
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
    throw new InterruptedError(`interrupted; ${kept}, begin anew with: ${commandToType(terminal.args)}`);
  }
}
