import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsKey } from '@qornn/sweeps';
import { FileReadError, readLinesWithin } from '@qornn/tasks/data';
import { appendAtomic, RunFolderError, readRecord, writeFileAtomic } from '@qornn/training';
import * as z from 'zod';
import type { Candidate, Result } from './candidate.js';
import { TuneOptionError } from './errors.js';
import type { Limits } from './limits.js';
import type { RungPlan } from './rung-plan.js';

/** What a search began with, `tune.json`. */
export interface TuneRecord {
  version: 1;
  /** the configuration that it began from, with defaults */
  config: object;
  limits: Limits;
  seed: number;
  /** digest of the data; null for generated data */
  data: string | null;
  plan: RungPlan;
  /** names of the cells that are searched */
  cells: string[];
  secondsPerStep: number;
}

/** What a search has done so far, `trials.jsonl`. */
export interface TuneHistory {
  candidates: Candidate[];
  results: Result[];
  /** seconds of search and final training so far */
  elapsed: number;
}

const count = () => z.int().min(0);
const numbers = z.record(z.string(), z.number().or(z.null()));

const recordSchema = z.object({
  version: z.literal(1, { error: '1; later versions are not known' }),
  config: z.looseObject({}),
  limits: z.object({
    maxBytes: z.number().optional(),
    maxCycles: z.number().optional(),
    device: z.string().optional(),
  }),
  seed: z.int(),
  data: z.string().nullable(),
  plan: z.object({
    rungs: z.array(z.object({ steps: count().min(1), replicates: count().min(1) })).min(1),
    reduction: count().min(2),
    folds: count().min(1),
  }),
  cells: z.array(z.string()),
  secondsPerStep: z.number(),
});

const lineSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('candidate'),
    id: count(),
    settings: z.record(z.string(), z.unknown()),
    origin: z.string(),
    elapsed: z.number(),
  }),
  z.object({
    kind: z.literal('result'),
    candidate: count(),
    rung: count(),
    replicate: count(),
    outcome: z.object({
      status: z.enum(['measured', 'refused', 'failed']),
      reason: z.string().optional(),
      metrics: numbers.optional(),
      sequences: count().optional(),
      bytes: count().optional(),
      cycles: z.number().optional(),
      seconds: z.number(),
    }),
    elapsed: z.number(),
  }),
  z.object({ kind: z.literal('time'), elapsed: z.number() }),
]);

const MAX_RECORD_BYTES = 2 ** 22;
const MAX_BYTES = 2 ** 28;
const MAX_LINE_BYTES = 2 ** 20;

/**
 * The folder of a search: `tune.json`, `trials.jsonl`, one line for each candidate and result, `runs/` while it trains, and in the end `best/`,
 * `best.yaml` and `tuned.json`.
 */
export class TuneFolder {
  readonly record: string;
  readonly trials: string;
  /** parent of the run folders of trials */
  readonly runs: string;
  /** run folder of the winner */
  readonly best: string;
  readonly bestConfig: string;
  /** the report, as JSON */
  readonly report: string;

  constructor(readonly path: string) {
    this.record = join(path, 'tune.json');
    this.trials = join(path, 'trials.jsonl');
    this.runs = join(path, 'runs');
    this.best = join(path, 'best');
    this.bestConfig = join(path, 'best.yaml');
    this.report = join(path, 'tuned.json');
  }

  /** Whether the folder has a search. */
  exists(): boolean {
    return existsSync(this.record);
  }

  /** @throws TuneOptionError when the folder has other things in it */
  create(record: TuneRecord): void {
    mkdirSync(this.path, { recursive: true });
    const others = readdirSync(this.path).filter((name) => !/^(running\.json.*|runs|trials\.jsonl)$|^\./.test(name));
    if (others.length > 0) {
      throw new TuneOptionError(`${this.path}: is not empty (${others[0]}) and has no search; name another folder`);
    }
    writeFileAtomic(this.trials, '');
    // Written last: it marks the search as begun.
    writeFileAtomic(this.record, `${JSON.stringify(record, null, 2)}\n`);
  }

  /** @throws RunFolderError when the record is damaged */
  read(): TuneRecord {
    return readRecord(this.record, recordSchema, MAX_RECORD_BYTES) as TuneRecord;
  }

  /**
   * Checks that a search can be continued with this configuration, these limits and these data.
   *
   * @throws TuneOptionError that names what differs
   */
  requireSame(record: TuneRecord, now: Pick<TuneRecord, 'config' | 'limits' | 'seed' | 'data'>): void {
    const differs = (['config', 'limits', 'seed', 'data'] as const).find(
      (key) => settingsKey({ value: plain(record[key]) }) !== settingsKey({ value: plain(now[key]) }),
    );
    if (differs === undefined) return;
    const what = {
      config: configDifference(record.config, now.config),
      limits: 'limits',
      seed: 'a seed',
      data: 'data',
    };
    throw new TuneOptionError(
      `${this.path}: holds a search with other ${what[differs]}; to keep it, name another folder with --out; to start again, remove it`,
    );
  }

  /** Removes what a crash left of a line. */
  repair(): void {
    const content = existsSync(this.trials) ? readFileSync(this.trials, 'utf8') : '';
    if (content === '' || !content.endsWith('\n')) {
      writeFileAtomic(this.trials, content.slice(0, content.lastIndexOf('\n') + 1));
    }
  }

  /** @throws RunFolderError when a line is damaged; an incomplete last line is skipped */
  readHistory(): TuneHistory {
    const history: TuneHistory = { candidates: [], results: [], elapsed: 0 };
    if (!existsSync(this.trials)) return history;
    let row = 0;
    try {
      for (const line of readLinesWithin(this.trials, { maxBytes: MAX_BYTES, maxLineBytes: MAX_LINE_BYTES })) {
        row++;
        if (line !== '') take(JSON.parse(line), history);
      }
    } catch (error) {
      if (error instanceof FileReadError) throw new RunFolderError(this.trials, error.reason);
      throw new RunFolderError(this.trials, `line ${row} is not a record of a search (${firstLine(error)})`);
    }
    return history;
  }

  addCandidate({ id, settings, origin }: Candidate, elapsed: number): void {
    this.append({ kind: 'candidate', id, settings, origin, elapsed });
  }

  addResult({ candidate, rung, replicate, outcome }: Result, elapsed: number): void {
    this.append({ kind: 'result', candidate, rung, replicate, outcome, elapsed });
  }

  /** Records the time that has passed without a result. */
  addTime(elapsed: number): void {
    this.append({ kind: 'time', elapsed });
  }

  private append(line: object): void {
    appendAtomic(this.trials, `${JSON.stringify(line)}\n`);
  }
}

function take(value: unknown, history: TuneHistory): void {
  const line = lineSchema.parse(value);
  history.elapsed = Math.max(history.elapsed, line.elapsed);
  if (line.kind === 'candidate') {
    if (line.id !== history.candidates.length) throw new Error(`candidate ${line.id} is not the next`);
    history.candidates.push({ id: line.id, settings: line.settings, origin: line.origin });
  } else if (line.kind === 'result') {
    const { candidate, rung, replicate, outcome } = line;
    if (candidate >= history.candidates.length) throw new Error(`candidate ${candidate} is unknown`);
    const { metrics, ...rest } = outcome;
    // JSON has no NaN.
    const read = metrics && Object.fromEntries(Object.entries(metrics).map(([name, n]) => [name, n ?? Number.NaN]));
    history.results.push({
      candidate,
      rung,
      replicate,
      outcome: { ...rest, ...(read && { metrics: read }) } as Result['outcome'],
    });
  }
}

/** As it is after JSON. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** The first key that differs, for the message. */
function configDifference(before: object, now: object): string {
  const [a, b] = [plain(before), plain(now)] as Record<string, unknown>[];
  const section = [...Object.keys(a!), ...Object.keys(b!)].find(
    (key) => settingsKey({ value: a![key] }) !== settingsKey({ value: b![key] }),
  );
  const [inner, other] = [a![section!], b![section!]] as Record<string, unknown>[];
  if (typeof inner !== 'object' || typeof other !== 'object' || !inner || !other) return `settings (${section})`;
  const key = [...Object.keys(inner), ...Object.keys(other)].find(
    (name) => settingsKey({ value: inner[name] }) !== settingsKey({ value: other[name] }),
  );
  return `settings (${section}.${key})`;
}

function firstLine(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
  }
  return String((error as Error).message).split('\n')[0]!;
}
