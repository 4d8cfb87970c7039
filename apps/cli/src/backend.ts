import type { Terminal } from './display/terminal.js';

/**
 * Starts the backend of TensorFlow.js and logs its name, and why a faster one was not available.
 *
 * @param name value of `--backend`; default `QORNN_BACKEND`, else the fastest that loads
 * @throws UnknownBackendError, BackendUnavailableError
 */
export async function startBackend(name: string | undefined, terminal: Terminal): Promise<void> {
  const { describeBackend, useBackend } = await import('@qornn/backend');
  const description = await useBackend(name === undefined ? {} : { backend: name });
  terminal.log(terminal.logColors.dim(`backend: ${describeBackend(description)}`));
}
