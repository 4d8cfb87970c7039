import { useBackend } from '@qornn/backend';
import { loadPlugins } from '@qornn/training';
import type { FromWorker, ToWorker } from './worker-messages.js';

/** Does one piece of work in a worker process. `note` reports to the parent while it is done. */
export type Worker = (
  work: unknown,
  context: { signal: AbortSignal; note: (note: unknown) => void },
) => Promise<unknown>;

/**
 * Makes this process a worker of a `WorkerPool`: it starts a backend, loads plugins, and then does one piece of work at a time. It ends with its
 * parent.
 */
export function serveWork(work: Worker): void {
  let controller = new AbortController();

  // Ctrl-C reaches the whole process group; the parent decides what ends.
  for (const name of ['SIGINT', 'SIGHUP', 'SIGTERM'] as const) process.on(name, () => undefined);
  process.on('disconnect', () => process.exit(0));
  process.on('message', (message: ToWorker) => {
    if (message.kind === 'stop') controller.abort();
    else void answer(message);
  });

  async function answer(message: Exclude<ToWorker, { kind: 'stop' }>): Promise<void> {
    controller = new AbortController();
    const { signal } = controller;
    try {
      if (message.kind === 'start') {
        await useBackend(message.backend === undefined ? {} : { backend: message.backend });
        await loadPlugins({ plugins: message.plugins }, process.cwd());
        send({ kind: 'ready' });
      } else {
        const done = await work(message.work, { signal, note: (note) => send({ kind: 'note', note }) });
        send({ kind: 'done', answer: done });
      }
    } catch (error) {
      const { name, message: text } = error as Error;
      const isStopped = signal.aborted && name === 'AbortError';
      send(isStopped ? { kind: 'stopped' } : { kind: 'failed', name: String(name), message: String(text ?? error) });
    }
  }
}

function send(message: FromWorker): void {
  // The parent may have gone.
  if (process.connected) process.send!(message);
}
