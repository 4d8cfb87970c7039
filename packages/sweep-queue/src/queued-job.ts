import { nameSchema, type RunConfig, runConfigSchema } from '@qornn/training';
import { z } from 'zod';
import { QueuedRunError } from './errors.js';
import { MAX_CONFIG_BYTES, PROTOCOL } from './limits.js';

const digest = z.string().regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 of 64 hexadecimal digits' });
const version = z.string().regex(/^[\w.+-]{1,50}$/, { error: 'a version' });

/** What every job says, whatever its version. */
const labelSchema = z.looseObject({ protocol: z.int(), version });

const jobSchema = z.strictObject({
  protocol: z.literal(PROTOCOL),
  /** version of qornn that queued it */
  version,
  run: z.strictObject({
    name: nameSchema(),
    seed: z.int(),
    digest,
    /** validated by the process that trains it, with its plugins */
    config: z.looseObject({
      name: runConfigSchema.shape.name,
      seed: z.int(),
      plugins: z.array(z.string().min(1).max(1000)).max(20),
      task: z.looseObject({ name: nameSchema() }),
      model: z.record(z.string(), z.unknown()),
      training: z.looseObject({ steps: z.int().min(1) }),
    }),
  }),
  /** pauses the run after this step; null: it is trained to its end */
  until: z.int().min(1).nullable(),
  /** the backend that it is trained on */
  backend: z.string().regex(/^[\w-]{1,50}$/, { error: 'the name of a backend' }),
  /** whether it may go on from a checkpoint of another backend */
  anyBackend: z.boolean(),
  /** whether the test split is evaluated at the end */
  test: z.boolean(),
  /** the files that it reads */
  files: z.array(z.strictObject({ path: z.string().min(1).max(4096), bytes: z.int().min(0), sha256: digest })).max(100),
  /** command line, for the summary; null: none */
  command: z.string().max(10_000).nullable(),
});

/** A run in the queue: data, nothing of it is code. */
export type QueuedJob = Omit<z.infer<typeof jobSchema>, 'run'> & {
  run: { name: string; seed: number; digest: string; config: RunConfig };
};

/** Identity of a job in the queue: a run and how far it goes. */
export function jobId(digest: string, until: number | null | undefined): string {
  return until === null || until === undefined ? digest : `${digest}.${until}`;
}

/** Protocol and version of a job; null if it does not say. */
export function labelOf(data: unknown): { protocol: number; version: string } | null {
  const result = labelSchema.safeParse(data);
  return result.success ? { protocol: result.data.protocol, version: result.data.version } : null;
}

/**
 * Validates a job, but for what only the process that trains it can validate.
 *
 * @param id identity of the job in the queue
 * @throws QueuedRunError when it is not valid; the message names the field
 */
export function parseJob(data: unknown, id: string): QueuedJob {
  if (JSON.stringify(data ?? null).length > MAX_CONFIG_BYTES) {
    throw new QueuedRunError(`is not a valid job: it has more than ${MAX_CONFIG_BYTES} bytes`);
  }
  const result = jobSchema.safeParse(data);
  if (!result.success) {
    const { path, message } = result.error.issues[0]!;
    throw new QueuedRunError(`is not a valid job: ${path.join('.').slice(0, 200)}: ${message.slice(0, 200)}`);
  }
  const job = result.data as unknown as QueuedJob;
  // With its keys in their order.
  job.run.config = (data as QueuedJob).run.config;
  if (jobId(job.run.digest, job.until) !== id)
    throw new QueuedRunError('is not a valid job: its digest is of another run');
  if (job.run.config.seed !== job.run.seed)
    throw new QueuedRunError('is not a valid job: run.seed differs from its configuration');
  return job;
}
