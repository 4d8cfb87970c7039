import { existsSync, lstatSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TaskRecord } from '@qornn/tasks';
import { stringify } from 'yaml';
import { appendAtomic } from './append-file.js';
import { parseRunConfig } from './configuration/run-config.js';
import type { RunConfig } from './configuration/run-schema.js';
import { ConfigError, RunFolderError } from './errors.js';
import { type MetricsLine, readMetricsFile } from './metrics-file.js';
import type { RunSummary } from './summary.js';
import { readSummaryFile } from './summary-file.js';
import { readTaskRecord } from './task-record-file.js';
import { writeFileAtomic } from './write-file.js';
import { readYamlFile } from './yaml-file.js';

/** The files of a run: `config.yaml`, `data.json`, `metrics.jsonl`, `checkpoints/`, `summary.json`. */
export class RunFolder {
  readonly config: string;
  /** data record */
  readonly data: string;
  readonly metrics: string;
  readonly summary: string;

  constructor(readonly path: string) {
    this.config = join(path, 'config.yaml');
    this.data = join(path, 'data.json');
    this.metrics = join(path, 'metrics.jsonl');
    this.summary = join(path, 'summary.json');
  }

  checkpoint(which: 'last' | 'best'): string {
    return join(this.path, 'checkpoints', `${which}.safetensors`);
  }

  /** Whether the folder has a run. */
  exists(): boolean {
    return existsSync(this.config);
  }

  /**
   * Creates a run in an existing folder, locked by this process.
   *
   * @param record data record
   * @param fill writes the first checkpoints and evaluation, for a run that does not begin with its initial weights
   * @throws RunFolderError when the folder has a run already, or cannot be written
   */
  create(config: RunConfig, record: TaskRecord, fill?: () => void): void {
    if (this.exists()) {
      throw new RunFolderError(this.path, 'has a run already; resume it, or choose another folder');
    }
    if (lstatSync(this.metrics, { throwIfNoEntry: false })?.size) {
      throw new RunFolderError(this.path, 'has a metrics.jsonl but no config.yaml; choose another folder');
    }
    try {
      this.prepareCheckpoints();
      writeFileAtomic(this.data, `${JSON.stringify(record, null, 2)}\n`);
      writeFileAtomic(this.metrics, '');
      fill?.();
      // Write config.yaml last: it marks the run as created. A run without a record would look like one of an early release.
      writeFileAtomic(this.config, stringify(config));
    } catch (error) {
      if (fill) this.removeFilled();
      this.removeEmpty();
      throw error;
    }
  }

  /** Removes a run that this process created, unless it has a checkpoint or an evaluation. */
  discardUntrained(): void {
    if ((['last', 'best'] as const).some((which) => existsSync(this.checkpoint(which)))) return;
    if (lstatSync(this.metrics, { throwIfNoEntry: false })?.size) return;
    rmSync(this.config, { force: true });
    this.removeEmpty();
  }

  /** Empties the files of a run that could not be created. */
  private removeFilled(): void {
    for (const which of ['last', 'best'] as const) rmSync(this.checkpoint(which), { force: true });
    rmSync(this.metrics, { force: true });
  }

  /** Removes the files of a run that could not be created. */
  private removeEmpty(): void {
    try {
      rmSync(this.data, { force: true });
      if (lstatSync(this.metrics, { throwIfNoEntry: false })?.size === 0) rmSync(this.metrics);
      rmdirSync(join(this.path, 'checkpoints'));
    } catch {
      // Not empty or missing. The original error is reported.
    }
  }

  /** @throws RunFolderError when the folder of checkpoints cannot be created, or is a link */
  prepareCheckpoints(): void {
    const path = join(this.path, 'checkpoints');
    try {
      const found = lstatSync(path, { throwIfNoEntry: false });
      if (!found) mkdirSync(path);
      else if (!found.isDirectory()) {
        throw new Error(found.isSymbolicLink() ? 'it is a symbolic link; links are not followed' : 'it is a file');
      }
    } catch (error) {
      throw new RunFolderError(path, `cannot be used for checkpoints (${(error as Error).message})`);
    }
  }

  /**
   * Reads the data record.
   *
   * @returns null for runs of early releases
   * @throws RunFolderError when the record is damaged
   */
  readRecord(): TaskRecord | null {
    return readTaskRecord(this.data);
  }

  /** @throws RunFolderError when there is no run, or its configuration is invalid */
  readConfig(): RunConfig {
    const document = this.readDocument();
    try {
      return parseRunConfig(document);
    } catch (error) {
      throw new RunFolderError(this.config, (error as Error).message.replaceAll('\n', '; '));
    }
  }

  /**
   * Reads the configuration without validating it.
   *
   * @throws RunFolderError when there is no run, or its configuration is not YAML
   */
  readDocument(): unknown {
    return readYamlFile(this.config);
  }

  /** @throws ConfigError when the run began with other settings; the message names the first difference */
  requireSameConfig(config: RunConfig): void {
    // Plugin paths differ between machines, so compare only their number.
    const { plugins, ...own } = this.readConfig();
    const { plugins: given, ...others } = config;
    const difference = firstDifference({ plugins: plugins.length, ...own }, { plugins: given.length, ...others }, '');
    if (difference) {
      const { path, before, after } = difference;
      const message = `was ${before} when the run in ${this.path} began, and is now ${after}; resume with the same settings`;
      throw new ConfigError([{ path, value: after, message }]);
    }
  }

  /** @throws RunFolderError when the line cannot be written; then nothing is written */
  appendMetrics(line: MetricsLine): void {
    appendAtomic(this.metrics, `${JSON.stringify(line)}\n`);
  }

  /** @throws RunFolderError when a line is damaged; skips an incomplete last line */
  readMetrics(): MetricsLine[] {
    return readMetricsFile(this.metrics);
  }

  /** Removes evaluations after a step, which a resumed run repeats. */
  truncateMetrics(step: number): void {
    // Remove the summary first, since it refers to those steps.
    rmSync(this.summary, { force: true });
    const kept = this.readMetrics().filter((line) => line.step <= step);
    writeFileAtomic(this.metrics, kept.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }

  writeSummary(summary: RunSummary): void {
    writeFileAtomic(this.summary, `${JSON.stringify(summary, null, 2)}\n`);
  }

  /** @throws RunFolderError when the run has no summary yet, or it is damaged */
  readSummary(): RunSummary {
    return readSummaryFile(this.summary);
  }
}

function firstDifference(
  before: unknown,
  after: unknown,
  path: string,
): { path: string; before: string; after: string } | undefined {
  const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const inner = firstDifference(before[key], after[key], path ? `${path}.${key}` : key);
      if (inner) return inner;
    }
    return undefined;
  }
  return before === after ? undefined : { path, before: JSON.stringify(before), after: JSON.stringify(after) };
}
