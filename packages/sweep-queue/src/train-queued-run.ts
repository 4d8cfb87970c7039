// Worker process of a queue: trains one run at a time, and saves it as often as a lost worker should cost.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type RunProgress, runOne, serveWork } from '@qornn/sweeps';
import type { RunConfig } from '@qornn/training';
import { CheckpointRhythm } from './checkpoint-rhythm.js';

/** What the process is asked to do. */
export interface QueuedWork {
  config: RunConfig;
  folder: string;
  until: number | undefined;
  anyBackend: boolean;
  test: boolean;
  command: string | undefined;
}

/** What it reports meanwhile. */
export type QueuedNote = { kind: 'progress'; progress: RunProgress } | { kind: 'saved'; step: number };

serveWork((work, { signal, note }) => {
  const { config, folder, ...options } = work as QueuedWork;
  const rhythm = new CheckpointRhythm();
  let isDue = false;
  const report = (said: QueuedNote) => note(said);
  return runOne(
    { config },
    {
      ...options,
      folder,
      signal,
      onProgress: (progress) => report({ kind: 'progress', progress }),
      saveWhen() {
        isDue = rhythm.isDue();
        return isDue;
      },
      onSave({ step }) {
        // Checkpoints of the configuration come besides.
        if (!isDue) return;
        isDue = false;
        rhythm.saved(statSync(join(folder, 'checkpoints', 'last.safetensors')).size);
        report({ kind: 'saved', step });
      },
    },
  );
});
