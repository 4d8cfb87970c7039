import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSafetensorsHeader } from '@qornn/safetensors';
import { settingsKey } from '@qornn/sweeps';
import {
  type FileContent,
  type RunConfig,
  RunFolder,
  type RunSummary,
  readProgress,
  writeFilesAtomic,
} from '@qornn/training';
import { stringify } from 'yaml';
import { z } from 'zod';
import { QueuedRunError } from './errors.js';
import { MAX_RUN_BYTES } from './limits.js';

/**
 * The files of a run that go through Redis, in the order in which they are read while it is trained: a best checkpoint that is newer than the last
 * one, and evaluations after it, do no harm.
 */
const NAMES = [
  'checkpoints/last.safetensors',
  'checkpoints/best.safetensors',
  'metrics.jsonl',
  'data.json',
  'summary.json',
] as const;
type FileName = (typeof NAMES)[number];

/** Files of a run. */
export interface RunFiles {
  manifest: FileManifest;
  /** the contents, one after another */
  content: Buffer;
}

/** What is in an upload. */
export const manifestSchema = z.strictObject({
  files: z
    .array(
      z.strictObject({
        name: z.enum(NAMES),
        bytes: z.int().min(0).max(MAX_RUN_BYTES),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .max(NAMES.length)
    .refine((files) => new Set(files.map(({ name }) => name)).size === files.length, { error: 'names a file twice' })
    .refine((files) => total(files) <= MAX_RUN_BYTES, { error: `has more than ${MAX_RUN_BYTES} bytes` }),
});
export type FileManifest = z.infer<typeof manifestSchema>;

function total(files: readonly { bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * Reads the files of a run from its folder: a result, or what is needed to go on.
 *
 * @param config for a result, written into its summary: that of the job, whose paths differ from those of this machine
 * @throws QueuedRunError when they are too large for the queue
 */
export function readRunFiles(directory: string, config?: RunConfig): RunFiles {
  const files = NAMES.flatMap((name) => {
    const path = join(directory, name);
    const isSummary = name === 'summary.json';
    if (!existsSync(path) || (isSummary && !config)) return [];
    const content = readFileSync(path);
    return [{ name, content: isSummary ? withConfig(content, config!) : content }];
  });
  const size = files.reduce((sum, { content }) => sum + content.length, 0);
  if (size > MAX_RUN_BYTES) {
    throw new QueuedRunError(`its files have ${size} bytes; a queue takes at most ${MAX_RUN_BYTES}`);
  }
  return {
    manifest: {
      files: files.map(({ name, content }) => ({ name, bytes: content.length, sha256: sha256(content) })),
    },
    content: Buffer.concat(files.map(({ content }) => content)),
  };
}

function withConfig(summary: Buffer, config: RunConfig): Buffer {
  return Buffer.from(`${JSON.stringify({ ...JSON.parse(summary.toString('utf8')), config }, null, 2)}\n`);
}

/**
 * Writes received files into a run folder, which becomes one if it is not yet. Only names of run folders are possible. Their contents are checked
 * first: sizes, digests, tensors, evaluations and records.
 *
 * @param directory the run folder
 * @param scratch a folder for the checks, which is removed
 * @throws QueuedRunError when a file is damaged, or of another run; nothing is written
 * @returns the summary, if there is one
 */
export function writeRunFiles(
  files: RunFiles,
  config: RunConfig,
  directory: string,
  scratch: string,
): RunSummary | null {
  const contents = split(files);
  let summary: RunSummary | null;
  try {
    put(contents, config, scratch);
    summary = check(contents, config, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  put(contents, config, directory);
  return summary;
}

function split({ manifest, content }: RunFiles): Map<FileName, Buffer> {
  const contents = new Map<FileName, Buffer>();
  let at = 0;
  for (const { name, bytes, sha256: digest } of manifest.files) {
    const part = content.subarray(at, at + bytes);
    if (part.length !== bytes || sha256(part) !== digest)
      throw new QueuedRunError(`${name} is damaged: its SHA-256 differs`);
    contents.set(name, part);
    at += bytes;
  }
  if (at !== content.length) throw new QueuedRunError(`there are ${content.length - at} bytes too many`);
  return contents;
}

/** The summary comes last: it says that a run has ended. */
function put(contents: ReadonlyMap<FileName, Buffer>, config: RunConfig, directory: string): void {
  mkdirSync(join(directory, 'checkpoints'), { recursive: true });
  const order: FileName[] = [
    'data.json',
    'metrics.jsonl',
    'checkpoints/best.safetensors',
    'checkpoints/last.safetensors',
  ];
  const parts: FileContent[] = order.flatMap((name) => {
    const content = contents.get(name);
    return content ? [{ path: join(directory, name), content }] : [];
  });
  const files = new RunFolder(directory);
  rmSync(files.summary, { force: true });
  writeFilesAtomic([...parts, ...(files.exists() ? [] : [{ path: files.config, content: stringify(config) }])]);
  const summary = contents.get('summary.json');
  if (summary) writeFilesAtomic([{ path: files.summary, content: summary }]);
}

/** Reads everything with the readers of untrusted run folders. */
function check(contents: ReadonlyMap<FileName, Buffer>, config: RunConfig, directory: string): RunSummary | null {
  const files = new RunFolder(directory);
  try {
    for (const which of ['last', 'best'] as const) {
      const content = contents.get(`checkpoints/${which}.safetensors`);
      if (!content) continue;
      readSafetensorsHeader(content);
      const { step } = readProgress(files.checkpoint(which));
      if (step > config.training.steps) throw new Error(`${which} is of step ${step} of ${config.training.steps}`);
    }
    files.readMetrics();
    files.readRecord();
    if (!contents.has('summary.json')) return null;
    const summary = files.readSummary();
    if (keyOf(summary.config) !== keyOf(config)) throw new Error('summary.json is of another run');
    return summary;
  } catch (error) {
    const line = (error as Error).message.split('\n')[0]!.replaceAll(`${directory}/`, '');
    throw new QueuedRunError(`what Redis has of it is damaged (${line})`);
  }
}

/** Equal for configurations that are equal as JSON. */
function keyOf(config: RunConfig): string {
  return settingsKey(JSON.parse(JSON.stringify(config)));
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
