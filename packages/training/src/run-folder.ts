import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TaskRecord } from '@qornn/tasks';
import { stringify } from 'yaml';
import { parseRunConfig, type RunConfig } from './config.js';
import { ConfigError, RunFolderError } from './errors.js';
import { type MetricsLine, readMetricsFile } from './metrics-file.js';
import { readTaskRecord } from './run-record.js';
import type { RunSummary } from './summary.js';
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
   * @param record of what the run is trained on
   * @throws RunFolderError when a run is there already, or the folder cannot be written
   */
  create(config: RunConfig, record: TaskRecord): void {
    if (this.exists()) {
      throw new RunFolderError(this.path, 'holds a run already; resume it, or choose another folder');
    }
    try {
      createFolder(join(this.path, 'checkpoints'));
    } catch (error) {
      throw new RunFolderError(this.path, `cannot be created (${(error as Error).message})`);
    }
    // A configuration without it would be a run from before runs kept one.
    writeFileWhole(this.data, `${JSON.stringify(record, null, 2)}\n`);
    writeFileWhole(this.config, stringify(config));
    writeFileWhole(this.metrics, '');
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
    const difference = firstDifference(this.readConfig(), config, '');
    if (difference) {
      const { path, before, after } = difference;
      const message = `was ${before} when the run in ${this.path} began, and is now ${after}; resume with the same settings`;
      throw new ConfigError([{ path, value: after, message }]);
    }
  }

  appendMetrics(line: MetricsLine): void {
    try {
      appendFileSync(this.metrics, `${JSON.stringify(line)}\n`);
    } catch (error) {
      throw new RunFolderError(this.metrics, `cannot be written (${(error as Error).message})`);
    }
  }

  /** @throws RunFolderError when a line is damaged; one that was cut short by a crash is left out */
  readMetrics(): MetricsLine[] {
    return readMetricsFile(this.metrics);
  }

  /** Forgets what was measured after a step, which a resumed run will measure again. */
  truncateMetrics(step: number): void {
    const kept = this.readMetrics().filter((line) => line.step <= step);
    writeFileWhole(this.metrics, kept.map((line) => `${JSON.stringify(line)}\n`).join(''));
    rmSync(this.summary, { force: true });
  }

  writeSummary(summary: RunSummary): void {
    writeFileWhole(this.summary, `${JSON.stringify(summary, null, 2)}\n`);
  }

  /** @throws RunFolderError when the run has no summary yet, or it is damaged */
  readSummary(): RunSummary {
    try {
      return JSON.parse(readFileSync(this.summary, 'utf8')) as RunSummary;
    } catch (error) {
      throw new RunFolderError(this.summary, `cannot be read (${(error as Error).message})`);
    }
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

/** Folder by folder: Node's recursive mkdir never returns where folders cannot be made, as under /proc. */
function createFolder(path: string): void {
  if (existsSync(path)) return;
  createFolder(dirname(path));
  mkdirSync(path);
}
