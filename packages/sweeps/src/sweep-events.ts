import * as z from 'zod';

/** One line of `events.jsonl`: what happened to a run, by its name. */
export type SweepEvent = { time: string; run: string } & (
  | { kind: 'begun'; rung: number }
  /** it paused on a rung; `value` is what it is compared by */
  | {
      kind: 'paused';
      rung: number;
      steps: number;
      value: number | null;
      validation: number | null;
      seconds: number;
    }
  /** it reached its end, or diverged; `value` as above, if it was on its way to a rung */
  | {
      kind: 'ended';
      rung: number;
      stopped: string;
      steps: number;
      value: number | null;
      validation: number | null;
      test: number | null;
      seconds: number;
    }
  | { kind: 'retried'; reason: string }
  | { kind: 'failed'; reason: string }
  | { kind: 'interrupted'; steps: number; seconds: number }
  /** others are better: it does not go on */
  | { kind: 'stopped' }
);

const count = () => z.int().min(0);
const value = () => z.number().nullable();
const line = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.object({ time: z.string(), run: z.string(), kind: z.literal(kind), ...shape });

/** Checks a line of the file. */
export const sweepEventSchema = z.discriminatedUnion('kind', [
  line('begun', { rung: count() }),
  line('paused', { rung: count(), steps: count(), value: value(), validation: value(), seconds: z.number() }),
  line('ended', {
    rung: count(),
    stopped: z.string(),
    steps: count(),
    value: value(),
    validation: value(),
    test: value(),
    seconds: z.number(),
  }),
  line('retried', { reason: z.string() }),
  line('failed', { reason: z.string() }),
  line('interrupted', { steps: count(), seconds: z.number() }),
  line('stopped', {}),
]);
