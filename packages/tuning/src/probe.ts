import { rmSync } from 'node:fs';
import { cellNames } from '@qornn/cells';
import { unsupportedReason } from '@qornn/converter';
import { withSettings } from '@qornn/sweeps';
import { loadTaskOf, type RunConfig, train } from '@qornn/training';
import { buildModel, parseRunConfig } from '@qornn/training/loop';
import { scaledTraining } from './trial-config.js';
import type { Probe } from './trial-runner.js';

const STEPS = 12;
/** The first steps compile and warm up. */
const UNTIMED_STEPS = 2;

/**
 * Times a few training steps, and asks which cells have an integer form.
 *
 * @param directory of a run, which is removed
 * @throws errors of the configuration, the data or the backend; the abort reason of the signal
 */
export async function probe(config: RunConfig, directory: string, signal: AbortSignal): Promise<Probe> {
  const times: number[] = [];
  const short = parseRunConfig({
    ...config,
    training: { ...scaledTraining(config.training, STEPS), evaluateEvery: STEPS },
  });
  try {
    rmSync(directory, { recursive: true, force: true });
    await train(short, { directory, test: false, signal, onProgress: () => times.push(performance.now()) });
    signal.throwIfAborted();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  // The last step is followed by an evaluation, which the time of it includes.
  const timed = times.slice(UNTIMED_STEPS - 1, -1);
  const seconds = (timed.at(-1)! - timed[0]!) / 1000;
  return { secondsPerStep: seconds / (timed.length - 1), cells: await cellsInIntegers(config, signal) };
}

async function cellsInIntegers(config: RunConfig, signal: AbortSignal): Promise<string[]> {
  const task = await loadTaskOf(config, { signal });
  return cellNames().filter((cell) => {
    try {
      const model = buildModel(parseRunConfig(withSettings(config, { 'model.cell': cell, 'model.units': 4 })), task);
      try {
        return unsupportedReason(model) === null;
      } finally {
        model.dispose();
      }
    } catch {
      // Options of the configuration that this cell refuses.
      return false;
    }
  });
}
