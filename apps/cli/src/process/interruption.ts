import type { Terminal } from '../display/terminal.js';
import { InterruptedError } from '../errors.js';
import { commandToType } from './invocation.js';
import { STOP_SIGNALS, type StopSignal } from './stop-signals.js';

const NAMES = Object.keys(STOP_SIGNALS) as StopSignal[];

/** Message at the first signal, of work that has nothing to say of its state. */
export const STOPPING = 'Stopping; press again to exit immediately.';

/**
 * Runs work that Ctrl-C, SIGTERM and SIGHUP stop gracefully. The first signal aborts the work, which can save its state; the second exits
 * immediately. Signals are handled only when the work yields to the event loop, so it must not compute for long without yielding.
 *
 * @param stopping message printed at the first signal
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
 * The same for work without intermediate state to save.
 *
 * @param kept what remains, for the message
 * @throws InterruptedError when the work is stopped
 */
export async function stoppable<T>(
  terminal: Terminal,
  work: (signal: AbortSignal) => Promise<T>,
  kept = 'nothing was written',
): Promise<T> {
  try {
    return await interruptible(terminal, STOPPING, work);
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
    throw new InterruptedError(`interrupted; ${kept}; to start again: ${commandToType(terminal.args)}`);
  }
}
