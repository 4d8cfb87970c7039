import type { Terminal } from './display/terminal.js';

/**
 * Starts the backend of TensorFlow.js and logs its name, and why those before it in the automatic order were not available.
 *
 * @param name value of `--backend`; default `QORNN_BACKEND`, else the first of the automatic order that loads
 * @returns name of the backend
 * @throws UnknownBackendError, BackendUnavailableError
 */
export async function startBackend(name: string | undefined, terminal: Terminal): Promise<string> {
  const { describeBackend, useBackend } = await import('@qornn/backend');
  const description = await useBackend(name === undefined ? {} : { backend: name });
  terminal.log(terminal.logColors.dim(`backend: ${describeBackend(description)}`));
  return description.name;
}
