import type { Terminal } from './terminal.js';

/**
 * Runs work that Ctrl-C ends in good order: the first one aborts the signal, so that the work saves and stops; a second one ends
 * the process at once.
 *
 * @param stopping what the first Ctrl-C prints
 */
export async function interruptible<T>(
  terminal: Terminal,
  stopping: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    terminal.log(`\n${stopping}`);
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}
