import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { QueuedRunError } from './errors.js';
import { CHUNK_BYTES, KEPT_SECONDS, MAX_RUN_BYTES, UPLOAD_SECONDS } from './limits.js';
import { manifestSchema, type RunFiles } from './run-files.js';
import { SCRIPTS, type ScriptName } from './scripts.js';
import { QUEUE_NAME, SWEEPS_KEY, SweepKeys } from './sweep-keys.js';

/** State of a run in Redis; see `SCRIPTS`. */
export type StoredState = 'waiting' | 'active' | 'done' | 'failed' | 'collected' | 'dropped' | 'discarded';

/** The right of a worker to a run, until another worker begins it. */
export interface Claim {
  digest: string;
  /** fencing token */
  token: string;
  /** identity of the worker */
  owner: string;
}

/** Answer to a worker that begins a run. */
export type Begun = { claim: Claim; checkpoint: string | null; lost: number } | { nothingToDo: string };

/** Answer to a worker that records a result. */
export type Recorded = 'recorded' | 'already' | 'fenced' | 'unknown';

/** A run in Redis. */
export interface StoredRun {
  state: StoredState;
  until: string;
  name: string;
  steps: number;
  /** of the present attempt */
  step: number;
  /** steps made by all workers together, as far as they said so */
  work: number;
  /** step of the checkpoint that it was submitted with */
  since: number;
  /** how many times it was tried again, since a worker was lost or an attempt failed */
  retries: number;
  owner: string;
  result: string | null;
  reason: string | null;
  progress: string | null;
}

const FIELDS = [
  'state',
  'until',
  'name',
  'steps',
  'step',
  'work',
  'since',
  'retries',
  'owner',
  'result',
  'reason',
  'progress',
] as const;
const MANIFEST = 'manifest';
const MAX_MANIFEST_BYTES = 4096;

/** The runs of a sweep in Redis. */
export class SweepStore {
  readonly keys: SweepKeys;

  constructor(
    readonly redis: Redis,
    readonly sweep: string,
  ) {
    this.keys = new SweepKeys(sweep);
  }

  submit(
    digest: string,
    run: { until: string; name: string; seed: number; steps: number },
  ): Promise<'new' | 'known' | 'ready'> {
    const { until, name, seed, steps } = run;
    return this.run('submit', digest, until, name, seed, steps) as Promise<'new' | 'known' | 'ready'>;
  }

  async begin(digest: string, until: string, owner: string): Promise<Begun> {
    const [state, token, checkpoint, lost] = (await this.run('begin', digest, until, owner)) as string[];
    if (state !== 'go') return { nothingToDo: state! };
    return { claim: { digest, token: token!, owner }, checkpoint: checkpoint || null, lost: Number(lost) };
  }

  /** @returns whether the worker still has the run */
  async touch({ digest, token, owner }: Claim, step: number | '', progress: string): Promise<boolean> {
    return (await this.run('touch', digest, token, owner, step, progress)) === 1;
  }

  /** @returns whether the worker still has the run */
  async saveCheckpoint(claim: Claim, files: RunFiles, step: number): Promise<boolean> {
    return (
      (await this.uploaded(claim.digest, files, (upload, fields) =>
        this.run('checkpoint', claim.digest, claim.token, claim.owner, upload, fields, files.content.length, step),
      )) !== 'fenced'
    );
  }

  /** Gives a waiting run the checkpoint that the submitter has, unless there is a later one. */
  async seedCheckpoint(digest: string, files: RunFiles, step: number): Promise<void> {
    await this.uploaded(digest, files, (upload, fields) =>
      this.run('seedCheckpoint', digest, upload, fields, files.content.length, step),
    );
  }

  finish({ digest, token, owner }: Claim, files: RunFiles, step: number): Promise<Recorded> {
    return this.uploaded(digest, files, (upload, fields) =>
      this.run('finish', digest, token, owner, upload, fields, files.content.length, step),
    ) as Promise<Recorded>;
  }

  fail({ digest, token, owner }: Claim, reason: string): Promise<Recorded> {
    return this.run('fail', digest, token, owner, reason.slice(0, 1000)) as Promise<Recorded>;
  }

  /** @param reason of another attempt; empty: none */
  async giveBack({ digest, token, owner }: Claim, reason = ''): Promise<boolean> {
    return (await this.run('giveBack', digest, token, owner, reason.slice(0, 1000))) === 1;
  }

  /**
   * Gives a worker the lock of BullMQ again, unless it lost the run.
   *
   * @param id of the job
   * @param lock value of the lock
   */
  async relock({ digest, token, owner }: Claim, id: string, lock: string, milliseconds: number): Promise<boolean> {
    const queue = `${this.keys.prefix}:${QUEUE_NAME}`;
    const names = [`${queue}:${id}:lock`, lock, milliseconds, `${queue}:stalled`, id];
    return (await this.run('relock', digest, ...names, token, owner)) === 1;
  }

  /** Marks a result as collected, and removes its files from Redis. @returns false when another process was first */
  async collected(digest: string): Promise<boolean> {
    return (await this.run('collected', digest)) === 1;
  }

  /** Removes a run that nobody wants any more; what a worker sends of it from now on is refused. */
  async discard(digest: string): Promise<void> {
    await this.run('discard', digest);
  }

  /** @returns null for a run that is not in Redis */
  async read(digest: string): Promise<StoredRun | null> {
    return (await this.readAll([digest]))[0]!;
  }

  async readAll(digests: readonly string[]): Promise<(StoredRun | null)[]> {
    if (digests.length === 0) return [];
    const pipeline = this.redis.pipeline();
    for (const digest of digests) pipeline.hmget(this.keys.run(digest), ...FIELDS);
    const answers = (await pipeline.exec()) ?? [];
    return answers.map(([error, values]) => {
      if (error) throw error;
      return storedRun(values as (string | null)[]);
    });
  }

  /**
   * The files of an upload.
   *
   * @throws QueuedRunError when they are missing, too large or not as their manifest says
   */
  async download(digest: string, upload: string): Promise<RunFiles> {
    if (!upload.startsWith(this.keys.upload(digest, ''))) throw new QueuedRunError('its files have another name');
    const length = await this.redis.hstrlen(upload, MANIFEST);
    if (length === 0 || length > MAX_MANIFEST_BYTES) throw new QueuedRunError(`its manifest has ${length} bytes`);
    const manifest = parsedManifest(await this.redis.hget(upload, MANIFEST));
    const size = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
    const parts: Buffer[] = [];
    for (let at = 0; at < size; at += CHUNK_BYTES) {
      const field = String(parts.length);
      const expected = Math.min(CHUNK_BYTES, size - at);
      if ((await this.redis.hstrlen(upload, field)) !== expected)
        throw new QueuedRunError(`part ${field} of its files is not complete`);
      const part = await this.redis.hgetBuffer(upload, field);
      if (part?.length !== expected) throw new QueuedRunError(`part ${field} of its files is not complete`);
      parts.push(part);
    }
    return { manifest, content: Buffer.concat(parts) };
  }

  /** Bytes of checkpoints and results in Redis. */
  async bytes(): Promise<number> {
    return Number((await this.redis.get(this.keys.bytes)) ?? 0);
  }

  /** Lets Redis forget a sweep after a day. */
  async expire(): Promise<void> {
    const { keys, redis } = this;
    const digests = await redis.smembers(keys.all);
    const pipeline = redis.pipeline();
    for (const digest of digests) pipeline.expire(keys.run(digest), KEPT_SECONDS);
    for (const key of [keys.meta, keys.all, keys.active, keys.results, keys.counts, keys.bytes, keys.workers]) {
      pipeline.expire(key, KEPT_SECONDS);
    }
    await pipeline.exec();
    await redis.srem(SWEEPS_KEY, this.sweep).catch(() => undefined);
  }

  /** Undoes `expire`, for a sweep that goes on. */
  async persist(): Promise<void> {
    const { keys, redis } = this;
    const pipeline = redis.pipeline();
    for (const key of [keys.meta, keys.all, keys.active, keys.results, keys.counts, keys.bytes, keys.workers])
      pipeline.persist(key);
    await pipeline.exec();
  }

  /** Uploads files in parts, then lets a script take them over. A part that was lost with Redis is sent again. */
  private async uploaded(
    digest: string,
    files: RunFiles,
    take: (upload: string, fields: number) => Promise<unknown>,
  ): Promise<unknown> {
    const { manifest, content } = files;
    if (content.length > MAX_RUN_BYTES)
      throw new QueuedRunError(`its files have ${content.length} bytes; at most ${MAX_RUN_BYTES} are possible`);
    const upload = this.keys.upload(digest, randomUUID());
    const send = (field: string, part: Argument) => this.run('part', digest, upload, field, part, UPLOAD_SECONDS);
    for (;;) {
      let fields = 0;
      for (let at = 0; at < content.length; at += CHUNK_BYTES) {
        await send(String(fields++), content.subarray(at, at + CHUNK_BYTES));
      }
      await send(MANIFEST, JSON.stringify(manifest));
      const answer = await take(upload, fields + 1);
      if (answer !== 'incomplete') return answer;
    }
  }

  private run(script: ScriptName, digest: string, ...rest: Argument[]): Promise<unknown> {
    const { keys } = this;
    const names = [keys.run(digest), keys.active, keys.results, keys.counts, keys.bytes, keys.all];
    return scriptsOf(this.redis)[script](...names, digest, ...rest);
  }
}

type Argument = string | number | Buffer;
type Scripts = Record<ScriptName, (...args: Argument[]) => Promise<unknown>>;

/** The scripts as commands of a connection, which sends them by their SHA-1. */
function scriptsOf(redis: Redis): Scripts {
  const commands = redis as unknown as Record<string, Scripts[ScriptName]>;
  return Object.fromEntries(
    (Object.keys(SCRIPTS) as ScriptName[]).map((name) => {
      const command = `qornn_${name}`;
      if (!commands[command]) redis.defineCommand(command, { numberOfKeys: 6, lua: SCRIPTS[name] });
      return [name, (...args: Argument[]) => commands[command]!.call(redis, ...args)];
    }),
  ) as Scripts;
}

function storedRun(values: readonly (string | null)[]): StoredRun | null {
  const [state, until, name, steps, step, work, since, retries, owner, result, reason, progress] = values;
  if (!state) return null;
  return {
    state: state as StoredState,
    until: until ?? '',
    name: name ?? '',
    steps: Number(steps ?? 0),
    step: Number(step ?? 0),
    work: Number(work ?? 0),
    since: Number(since ?? 0),
    retries: Number(retries ?? 0),
    owner: owner ?? '',
    result: result || null,
    reason: reason || null,
    progress: progress || null,
  };
}

function parsedManifest(text: string | null) {
  try {
    return manifestSchema.parse(JSON.parse(text ?? ''));
  } catch {
    throw new QueuedRunError('the list of its files is damaged');
  }
}
