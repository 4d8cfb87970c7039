import { existsSync, lstatSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TaskRecord } from '@qornn/tasks';
import { stringify } from 'yaml';
import { appendWhole } from './append-file.js';
import { parseRunConfig } from './configuration/run-config.js';
import type { RunConfig } from './configuration/run-schema.js';
import { ConfigError, RunFolderError } from './errors.js';
import { type MetricsLine, readMetricsFile } from './metrics-file.js';
import type { RunSummary } from './summary.js';
import { readSummaryFile } from './summary-file.js';
import { readTaskRecord } from './task-record-file.js';
import { writeFileWhole } from './write-file.js';
import { readYamlFile } from './yaml-file.js';

/** The files of a run: `config.yaml`, `data.json`, `metrics.jsonl`, `checkpoints/`, `summary.json`. */
export class RunFolder {
  readonly config: string;
  /** what it is trained on */
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

  /** Whether a run has begun here. */
  exists(): boolean {
    return existsSync(this.config);
  }

  /**
   * Begins a run in a folder that exists, and that this process holds.
   *
   * @param record of what the run is trained on
   * @throws RunFolderError when a run is there already, or the folder cannot be written
   */
  create(config: RunConfig, record: TaskRecord): void {
    if (this.exists()) {
      throw new RunFolderError(this.path, 'holds a run already; resume it, or choose another folder');
    }
    if (lstatSync(this.metrics, { throwIfNoEntry: false })?.size) {
      throw new RunFolderError(this.path, 'holds a metrics.jsonl, but no config.yaml; choose another folder');
    }
    try {
      this.prepareCheckpoints();
      writeFileWhole(this.data, `${JSON.stringify(record, null, 2)}\n`);
      writeFileWhole(this.metrics, '');
      // What tells that a run has begun comes last; without a record, it would be a run from before runs kept one.
      writeFileWhole(this.config, stringify(config));
    } catch (error) {
      this.removeEmpty();
      throw error;
    }
  }

  /** Takes away a run that this process has begun, and that has no checkpoint and no evaluation. */
  discardUntrained(): void {
    if ((['last', 'best'] as const).some((which) => existsSync(this.checkpoint(which)))) return;
    if (lstatSync(this.metrics, { throwIfNoEntry: false })?.size) return;
    rmSync(this.config, { force: true });
    this.removeEmpty();
  }

  /** Takes away what a run that could not begin has left. */
  private removeEmpty(): void {
    try {
      rmSync(this.data, { force: true });
      if (lstatSync(this.metrics, { throwIfNoEntry: false })?.size === 0) rmSync(this.metrics);
      rmdirSync(join(this.path, 'checkpoints'));
    } catch {
      // It holds something, or is not there; the failure that brought us here is the one to be told.
    }
  }

  /** @throws RunFolderError when there can be no checkpoints here, or they would lie elsewhere */
  prepareCheckpoints(): void {
    const path = join(this.path, 'checkpoints');
    try {
      const found = lstatSync(path, { throwIfNoEntry: false });
      if (!found) mkdirSync(path);
      else if (!found.isDirectory()) {
        throw new Error(
          found.isSymbolicLink() ? 'it is a symbolic link, and what it points to is not written to' : 'it is a file',
        );
      }
    } catch (error) {
      throw new RunFolderError(path, `cannot hold checkpoints (${(error as Error).message})`);
    }
  }

  /**
   * What the run is trained on.
   *
   * @returns null where it began before runs kept that
   * @throws RunFolderError when the record is damaged
   */
  readRecord(): TaskRecord | null {
    return readTaskRecord(this.data);
  }

  /** @throws RunFolderError when there is no run, or its configuration is not valid */
  readConfig(): RunConfig {
    const document = this.readDocument();
    try {
      return parseRunConfig(document);
    } catch (error) {
      throw new RunFolderError(this.config, (error as Error).message.replaceAll('\n', '; '));
    }
  }

  /**
   * The configuration as it stands there, not checked.
   *
   * @throws RunFolderError when there is no run, or its configuration cannot be read as YAML
   */
  readDocument(): unknown {
    return readYamlFile(this.config);
  }

  /** @throws ConfigError when the run was begun with other settings; it names the first */
  requireSameConfig(config: RunConfig): void {
    // Where plugins lie changes from machine to machine; what they register is what counts.
    const { plugins, ...own } = this.readConfig();
    const { plugins: given, ...others } = config;
    const difference = firstDifference({ plugins: plugins.length, ...own }, { plugins: given.length, ...others }, '');
    if (difference) {
      const { path, before, after } = difference;
      const message = `was ${before} when the run in ${this.path} began, and is now ${after}; resume with the same settings`;
      throw new ConfigError([{ path, value: after, message }]);
    }
  }

  /** @throws RunFolderError when the line cannot be written; then nothing of it is there */
  appendMetrics(line: MetricsLine): void {
    appendWhole(this.metrics, `${JSON.stringify(line)}\n`);
  }

  /** @throws RunFolderError when a line is damaged; one that was cut short by a crash is left out */
  readMetrics(): MetricsLine[] {
    return readMetricsFile(this.metrics);
  }

  /** Forgets what was measured after a step, which a resumed run will measure again. */
  truncateMetrics(step: number): void {
    // The summary first: it tells of steps that are about to be forgotten.
    rmSync(this.summary, { force: true });
    const kept = this.readMetrics().filter((line) => line.step <= step);
    writeFileWhole(this.metrics, kept.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }

  writeSummary(summary: RunSummary): void {
    writeFileWhole(this.summary, `${JSON.stringify(summary, null, 2)}\n`);
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
