import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileReadError, readLinesWithin } from '@qornn/tasks/data';
import { appendAtomic, nameSchema, outlineOf, RunFolderError, readRecord, writeFileAtomic } from '@qornn/training';
import * as z from 'zod';
import { SweepOptionError } from './errors.js';
import { type Settings, settingsKey } from './settings.js';
import { type SweepEvent, sweepEventSchema } from './sweep-events.js';
import type { SweepPlan } from './sweep-plan.js';

/** A run in the record of a sweep. */
export interface RecordedRun {
  name: string;
  seed: number;
  source: string;
  settings: Settings;
  digest: string;
  /** of the configuration */
  steps: number;
  /** primary metric of its task */
  metric: { name: string; goal: 'max' | 'min' };
}

/** What a sweep is, `sweep.json`. */
export interface SweepRecord {
  version: 1;
  name: string;
  stopping: SweepPlan['stopping'];
  metric: SweepPlan['metric'];
  runs: RecordedRun[];
}

/** What the running runs are at, `progress.json`; replaced every second while a sweep is running. */
export interface SweepProgress {
  time: string;
  running: { run: string; step: number; validation: number | null; secondsLeft: number | null }[];
}

const MAX_RECORD_BYTES = 2 ** 26;
const MAX_EVENT_BYTES = 2 ** 28;
const MAX_LINE_BYTES = 2 ** 14;
/** What the folder of a sweep has besides runs, and what systems leave in folders. */
const OWN_FILES = /^(running\.json.*|sweep\.json|events\.jsonl|progress\.json)$|^\./;

const count = () => z.int().min(0);
const metricSchema = () => z.object({ name: nameSchema(), goal: z.enum(['max', 'min']) });

const recordSchema = z.object({
  version: z.literal(1, { error: '1; later versions are not known' }),
  name: nameSchema(),
  stopping: z
    .object({
      rule: z.enum(['asha', 'halving']),
      reduction: count().min(2),
      after: count().min(1),
      metric: nameSchema(),
      goal: z.enum(['max', 'min']),
    })
    .nullable(),
  metric: metricSchema().nullable(),
  runs: z.array(
    z.object({
      name: z.string().max(200),
      seed: z.int(),
      source: z.string(),
      settings: z.record(z.string(), z.unknown()),
      digest: z.string(),
      steps: count(),
      metric: metricSchema(),
    }),
  ),
});

const progressSchema = z.object({
  time: z.string(),
  running: z.array(
    z.object({
      run: z.string(),
      step: count(),
      validation: z.number().nullable(),
      secondsLeft: z.number().nullable(),
    }),
  ),
});

/**
 * The folder of a sweep: `sweep.json`, what it is; `events.jsonl`, what happened; `progress.json`, what is running; and a run folder for each run, named
 * after it.
 */
export class SweepFolder {
  readonly record: string;
  readonly events: string;
  readonly progress: string;

  constructor(readonly path: string) {
    this.record = join(path, 'sweep.json');
    this.events = join(path, 'events.jsonl');
    this.progress = join(path, 'progress.json');
  }

  /** Whether the folder has a sweep. */
  exists(): boolean {
    return existsSync(this.record);
  }

  run(name: string): string {
    return join(this.path, name);
  }

  /**
   * Writes what the sweep is, into a locked folder that has no sweep yet, or one that this plan extends: runs may be added, those that have begun must
   * stay as they are.
   *
   * @throws SweepOptionError when the folder has other things in it, or another sweep; the message names what differs
   * @throws RunFolderError when it cannot be written, or its record is damaged
   */
  prepare(plan: SweepPlan): void {
    if (this.exists()) this.requireExtended(this.read(), plan);
    else {
      mkdirSync(this.path, { recursive: true });
      const other = readdirSync(this.path).find((name) => !OWN_FILES.test(name));
      if (other !== undefined) {
        throw new SweepOptionError(`${this.path}: is not empty (${other}) and has no sweep; name another folder`);
      }
      writeFileAtomic(this.events, '');
    }
    writeFileAtomic(this.record, `${JSON.stringify(recordOf(plan))}\n`);
    this.repair();
  }

  /** @throws RunFolderError when the record is damaged */
  read(): SweepRecord {
    return readRecord(this.record, recordSchema, MAX_RECORD_BYTES) as SweepRecord;
  }

  /** @throws RunFolderError when a line is damaged; an incomplete last line is skipped */
  readEvents(): SweepEvent[] {
    const events: SweepEvent[] = [];
    if (!existsSync(this.events)) return events;
    let row = 0;
    try {
      for (const line of readLinesWithin(this.events, { maxBytes: MAX_EVENT_BYTES, maxLineBytes: MAX_LINE_BYTES })) {
        row++;
        if (line !== '') events.push(sweepEventSchema.parse(JSON.parse(line)) as SweepEvent);
      }
    } catch (error) {
      if (error instanceof FileReadError) throw new RunFolderError(this.events, error.reason);
      throw new RunFolderError(this.events, `line ${row} is not an event of a sweep`);
    }
    return events;
  }

  /** @throws RunFolderError when the file cannot be written */
  append(event: SweepEvent): void {
    appendAtomic(this.events, `${JSON.stringify(event)}\n`);
  }

  writeProgress(progress: SweepProgress): void {
    writeFileAtomic(this.progress, `${JSON.stringify(progress)}\n`);
  }

  /** @returns null if there is none, or it is damaged: it is of the moment only */
  readProgress(): SweepProgress | null {
    try {
      return existsSync(this.progress) ? readRecord(this.progress, progressSchema, MAX_RECORD_BYTES) : null;
    } catch {
      return null;
    }
  }

  /** Removes what a crash left of a line. */
  private repair(): void {
    const content = existsSync(this.events) ? readFileSync(this.events, 'utf8') : '';
    if (content === '' || !content.endsWith('\n')) {
      writeFileAtomic(this.events, content.slice(0, content.lastIndexOf('\n') + 1));
    }
  }

  private requireExtended(record: SweepRecord, plan: SweepPlan): void {
    const fail = (what: string) =>
      new SweepOptionError(
        `${this.path}: holds a sweep ${what}; to keep it, name another folder; to start again, remove it`,
      );
    if (settingsKey({ stopping: record.stopping }) !== settingsKey({ stopping: plan.stopping })) {
      throw fail(`with other early stopping (${JSON.stringify(record.stopping)})`);
    }
    const planned = new Map(plan.runs.map((run) => [run.name, run]));
    for (const { name, digest } of record.runs) {
      if (!existsSync(join(this.run(name), 'config.yaml'))) continue;
      const run = planned.get(name);
      if (!run)
        throw fail(`with a run ${name} that is not in the sweep file any more; runs may be added, not taken away`);
      if (run.digest !== digest) throw fail(`whose run ${name} began with other settings`);
    }
  }
}

function recordOf({ name, stopping, metric, runs }: SweepPlan): SweepRecord {
  return {
    ...{ version: 1, name, stopping, metric },
    runs: runs.map((run) => ({
      ...{ name: run.name, seed: run.seed, source: run.source, settings: run.settings, digest: run.digest },
      steps: run.config.training.steps,
      metric: metric ?? outlineOf(run.config).primaryMetric,
    })),
  };
}
