import type { Terminal } from './display/terminal.js';

/**
 * Starts the backend of TensorFlow.js and says in one line which it is, and why not a faster one.
 *
 * @param name as `--backend` gives it; without it `QORNN_BACKEND`, else the fastest that loads
 * @throws UnknownBackendError, BackendUnavailableError
 */
export async function startBackend(name: string | undefined, terminal: Terminal): Promise<void> {
  const { describeBackend, useBackend } = await import('@qornn/backend');
  const description = await useBackend(name === undefined ? {} : { backend: name });
  terminal.log(terminal.logColors.dim(`backend: ${describeBackend(description)}`));
}
