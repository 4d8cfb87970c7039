import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CopyTaskOptions, copyTask, registerTask, type Task } from '@qornn/tasks';
import { useBackend } from '@qornn/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { OutOfMemoryError } from './errors.js';
import { asOutOfMemory, disposeQuietly } from './out-of-memory.js';
import { tinyConfig } from './testing/tiny.js';
import { train } from './train.js';

const wasmError = () => Object.assign(new Error('memory access out of bounds'), { name: 'RuntimeError' });
/** Called for each training batch. */
let atStep: (step: number) => void = () => undefined;

beforeAll(async () => {
  await useBackend('wasm');
  registerTask('hungryCopy', (options): Task => {
    const task = copyTask(options as unknown as CopyTaskOptions);
    return {
      ...task,
      batch(split, index, batchSize) {
        if (split === 'train') atStep(index);
        return task.batch(split, index, batchSize);
      },
      getConfig: () => ({ ...task.getConfig(), name: 'hungryCopy' }),
    };
  });
});

const config = () =>
  tinyConfig({ task: { name: 'hungryCopy', T0: 6, symbols: 2, alphabet: 3 } }, { steps: 4, checkpointEvery: 1 });

describe('a run that runs out of memory', () => {
  it('names the settings to lower, and leaves no files', async () => {
    atStep = () => {
      throw wasmError();
    };
    const directory = join(temporaryFolder(), 'new');
    const error = await train(config(), { directory }).catch((error: Error) => error);
    expect(error).toBeInstanceOf(OutOfMemoryError);
    expect((error as Error).message).toMatch(
      /^the backend wasm ran out of memory \(memory access out of bounds\): training\.batchSize is \d+, of 10 time steps, model\.units \d+; lower one of them$/,
    );
    expect(existsSync(directory)).toBe(false);
  });

  it('keeps other files of the folder', async () => {
    const directory = join(temporaryFolder(), 'mine');
    mkdirSync(directory);
    writeFileSync(join(directory, 'notes.txt'), 'mine');
    await expect(train(config(), { directory })).rejects.toThrow(OutOfMemoryError);
    expect(existsSync(join(directory, 'notes.txt'))).toBe(true);
    expect(existsSync(join(directory, 'config.yaml'))).toBe(false);
    expect(existsSync(join(directory, 'running.json'))).toBe(false);
  });

  it('keeps a run with a checkpoint, and releases its lock', async () => {
    let steps = 0;
    atStep = () => {
      if (++steps > 2) throw wasmError();
    };
    const directory = join(temporaryFolder(), 'kept');
    await expect(train(config(), { directory })).rejects.toThrow(OutOfMemoryError);
    expect(existsSync(join(directory, 'checkpoints', 'last.safetensors'))).toBe(true);
    expect(existsSync(join(directory, 'running.json'))).toBe(false);
    atStep = () => undefined;
    expect(await train(config(), { directory, resume: true })).toMatchObject({ steps: 4, stopped: 'finished' });
  });
});

describe('asOutOfMemory', () => {
  const of = (error: unknown) => asOutOfMemory(error, config(), { timeSteps: 3 });

  it.each([
    wasmError(),
    new RangeError('Array buffer allocation failed'),
    new RangeError('Invalid typed array length: 99999999999'),
    new RangeError('Invalid array length'),
  ])('recognizes %s', (error) => {
    expect(of(error)).toMatchObject({ name: 'OutOfMemoryError', cause: error });
  });

  it('returns other errors unchanged', () => {
    const other = new RangeError('toFixed() digits argument must be between 0 and 100');
    expect(of(other)).toBe(other);
    expect(of('text')).toBe('text');
  });
});

it('disposeQuietly disposes the rest if one throws', () => {
  let disposed = 0;
  const good = { dispose: () => disposed++ };
  const bad = {
    dispose: () => {
      throw wasmError();
    },
  };
  disposeQuietly(good, bad, undefined, good);
  expect(disposed).toBe(2);
});
