// Worker process of a search: does one piece of work at a time.
import { useBackend } from '@qornn/backend';
import { loadPlugins } from '@qornn/training';
import { probe } from './probe.js';
import { runTrial, testRun } from './trial.js';
import type { FromWorker, ToWorker, Work } from './worker-messages.js';

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
    } else send({ kind: 'done', answer: await work(message, signal) });
  } catch (error) {
    const { name, message: text } = error as Error;
    send(signal.aborted ? { kind: 'stopped' } : { kind: 'failed', name: String(name), message: String(text ?? error) });
  }
}

function work(message: Work, signal: AbortSignal): Promise<unknown> {
  if (message.kind === 'probe') return probe(message.config, message.directory, signal);
  return message.kind === 'trial' ? runTrial(message.request, { signal }) : testRun(message.directory, signal);
}

function send(message: FromWorker): void {
  // The parent may have gone.
  if (process.connected) process.send!(message);
}
