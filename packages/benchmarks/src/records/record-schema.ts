import { z } from 'zod';
import { benchmarkGroups } from '../benchmark.js';
import { RECORD_FORMAT, RECORD_VERSION } from './benchmark-record.js';

const text = (what = 'a text') => z.string({ error: what });
const words = () => z.array(text(), { error: 'a list of texts' });
const number = () => z.number({ error: 'a finite number' });
const flag = () => z.boolean({ error: 'true or false' });
const positive = () => z.number({ error: 'a number > 0' }).positive({ error: 'a number > 0' });
const atLeast0 = () => z.number({ error: 'a number ≥ 0' }).min(0, { error: 'a number ≥ 0' });
const value = () => z.union([text(), number()], { error: 'a text or a number' });
const byName = <T extends z.ZodType>(of: T, error: string) => z.record(z.string(), of, { error });
const parameters = () => byName(value(), 'texts or numbers by name');
const group = () => z.enum(benchmarkGroups, { error: `one of ${benchmarkGroups.join(', ')}` });

const times = () => z.array(positive(), { error: 'a list of times' }).min(1, { error: 'a list of at least one time' });

const contestant = z
  .looseObject(
    {
      name: text(),
      samples: times(),
      cpu: times().optional(),
      bytes: atLeast0().optional(),
      figures: byName(number(), 'numbers by name').optional(),
      parameters: parameters().optional(),
      limitedBy: words().optional(),
    },
    { error: '{ name, samples }' },
  )
  .refine(({ samples, cpu = samples }) => cpu.length === samples.length, {
    path: ['cpu'],
    error: 'as long as samples',
  });

const result = z
  .looseObject(
    {
      name: text(),
      title: text(),
      package: text(),
      group: group(),
      unit: z.enum(['ms', 'µs'], { error: 'one of ms, µs' }),
      baseline: text(),
      goals: z.array(z.looseObject({ contestant: text(), against: text(), atLeast: number() }), {
        error: 'a list of goals',
      }),
      missing: words(),
      peers: z.array(
        z.looseObject({ name: text(), version: text(), threads: number().optional() }, { error: '{ name, version }' }),
        { error: 'a list of peers' },
      ),
      parameters: parameters().optional(),
      growsWith: text().optional(),
      contestants: z.array(contestant, { error: 'a list of contestants' }),
    },
    { error: '{ name, title, unit, contestants, … }' },
  )
  .refine(({ contestants }) => new Set(contestants.map(({ name }) => name)).size === contestants.length, {
    path: ['contestants'],
    error: 'without two of the same name',
  })
  .refine(
    ({ baseline, contestants }) => {
      const names = new Set(contestants.map(({ name }) => name));
      return [baseline, ...contestants.flatMap(({ limitedBy = [] }) => limitedBy)].every((name) => names.has(name));
    },
    { path: ['contestants'], error: 'complete: baseline and limits are names of contestants' },
  );

/** What tells whether a file is a record at all, and of which version. */
export const recordHeadSchema = z.looseObject(
  { format: z.unknown().optional(), version: z.unknown().optional() },
  { error: 'an object' },
);

/** A record of this version; fields that it does not know are kept. */
export const recordSchema = z.looseObject({
  format: z.literal(RECORD_FORMAT),
  version: z.literal(RECORD_VERSION),
  date: z.iso.datetime({ error: 'a time such as 2026-01-31T12:00:00.000Z' }),
  seconds: atLeast0(),
  complete: flag(),
  failed: z.array(z.looseObject({ name: text(), message: text() }), { error: 'a list' }).optional(),
  commit: z
    .looseObject(
      { hash: text().regex(/^[0-9a-f]{7,64}$/, { error: 'a hash' }), dirty: flag() },
      { error: '{ hash, dirty }' },
    )
    .nullable(),
  machine: z.looseObject(
    {
      cpu: text(),
      cores: positive(),
      memoryGiB: atLeast0(),
      platform: text(),
      load: z.looseObject({ before: atLeast0(), after: atLeast0() }, { error: '{ before, after }' }),
    },
    { error: '{ cpu, cores, memoryGiB, platform, load }' },
  ),
  versions: byName(text(), 'texts by name'),
  settings: z.looseObject(
    {
      quick: flag(),
      rounds: positive().optional(),
      group: group().optional(),
      filter: text().optional(),
      package: text().optional(),
      parameters: byName(z.array(value(), { error: 'a list' }), 'lists by name').optional(),
    },
    { error: '{ quick, … }' },
  ),
  results: z.array(result, { error: 'a list of results' }),
});
