import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { SeriesOptions, Task } from '@qornn/tasks';
import type { SeriesSurvey, Suggestion } from '@qornn/tasks/data';
import { showingReading } from '../display/showing-reading.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { requireWritable } from '../files/writable.js';
import { stoppable } from '../process/interruption.js';
import { commandToType } from '../process/invocation.js';
import { configurationYaml, type Section } from './configuration-yaml.js';
import { type FoundFiles, filesOf } from './files-of.js';
import type { InitOptions } from './init-options.js';
import { surveyText } from './survey-text.js';
import { tooFew } from './too-few.js';

/** `qornn init`: looks at a data file, and writes a configuration that trains on it. */
export async function init(path: string, options: InitOptions, terminal: Terminal): Promise<void> {
  const { publishedFiles, suggestSeries } = await import('@qornn/tasks/data');
  const found = filesOf(path, options, publishedFiles);
  const name = options.name ?? nameOf(found);
  const out = options.out ?? `${name.replace(/[^\w.-]+/g, '-')}.yaml`;
  const inputs = found.files.map((file) => file.path);
  const { requireExportFile, writeExportFile } = await import('../exporting/export-file.js');
  requireExportFile(out, inputs, options.force ?? false);
  requireWritable(dirname(resolve(out)));
  const written = await stoppable(terminal, async (signal) => {
    const survey = await surveyed(found, options, terminal, signal);
    requireAnswers(survey, path);
    const suggestions = suggestSeries(survey, {
      ...(options.labels && { labels: options.labels }),
      ...(options.window !== undefined && { window: options.window }),
      ...(options.horizon && { horizon: options.horizon.length === 1 ? options.horizon[0]! : options.horizon }),
    });
    const series = absolute(suggestions);
    const { loadTask } = await import('@qornn/tasks');
    const task = await showingReading(terminal, (onProgress) =>
      loadTask('series', { ...series }, { signal, onProgress }).catch((error: unknown) => {
        throw tooFew(path, survey, suggestions, options, error);
      }),
    );
    const sections = await sectionsOf(suggestions, task, out);
    const yaml = configurationYaml(headOf(name, found, path), name, sections);
    const { parseRunConfig } = await import('@qornn/training');
    const { parse } = await import('yaml');
    const document = parse(yaml) as { task: object };
    // What is written must be read as it was meant: the file itself is checked.
    const config = parseRunConfig({ ...document, task: { ...document.task, file: series.file } });
    signal.throwIfAborted();
    writeExportFile(out, yaml);
    return { survey, task, config };
  });
  const { survey, task, config } = written;
  const next = commandsAfter(out, config, path);
  terminal.result({ survey, written: out, configuration: config, sizes: task.sizes, notes: task.notes ?? [] }, () =>
    [
      surveyText(survey, found.note, task),
      `written: ${out}`,
      ['next:', ...next.map((line) => `  ${line}`)].join('\n'),
    ].join('\n\n'),
  );
}

async function surveyed(
  { files }: FoundFiles,
  options: InitOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<SeriesSurvey> {
  const { surveySeries } = await import('@qornn/tasks/data');
  const { label, target, sequence, columns, group, timestamp, layout } = options;
  if (label !== undefined && target !== undefined) {
    throw new UsageError('--label is for classes and --target for numbers; give one of them');
  }
  return showingReading(terminal, (onProgress) =>
    surveySeries(files, {
      ...(label !== undefined && { label }),
      ...(target && { target }),
      ...(sequence !== undefined && { sequence }),
      ...(columns && { columns }),
      ...(group !== undefined && { group }),
      ...(timestamp !== undefined && { timestamp }),
      ...(layout && { layout }),
      ...{ signal, onProgress },
    }),
  );
}

/** @throws UsageError when there is nothing to learn, with what was seen and what to give */
function requireAnswers({ roles, columns, rows, classes, format, layout }: SeriesSurvey, path: string): void {
  if (roles.label || roles.targets.length > 0) {
    if (roles.columns.length === 0) {
      const why = roles.unused.slice(0, 5).map(({ column, reason }) => `${column}: ${reason}`);
      throw new UsageError(
        `${path}: there is no input, a column of numbers (${why.join('; ')}); name some with --columns`,
      );
    }
    const [only] = classes;
    if (!roles.label || classes.length > 1) return;
    const what = only ? `has one class only, '${only.name}'` : 'has no classes';
    throw new UsageError(`${path}: column '${roles.label.column}' ${what}; name another one with --label or --target`);
  }
  const seen = `${rows} rows with ${columns.length === 1 ? 'the column' : 'the columns'} ${columns
    .slice(0, 30)
    .map(({ name, kind, distinct }) => `${name} (${kind}${distinct === null ? '' : `, ${distinct} values`})`)
    .join(', ')}${columns.length > 30 ? ', …' : ''}`;
  const isArray = format === 'npy' || format === 'npz';
  const many =
    roles.candidates.length > 1 && roles.candidates.length <= 10 ? `, perhaps ${roles.candidates.join(', ')}` : '';
  throw new UsageError(
    `${path}: it is not clear what to learn from ${seen}; name the class with --label, or the numbers to predict with --target${many}${isArray ? ARRAYS[layout] : ''}`,
  );
}

/** What else may be meant by an array without answers. */
const ARRAYS = {
  wide: '; for classes, write them into the file, with numpy.savez(file, X=values, y=classes); for an array of [step, channel], give --layout long',
  long: '',
} as const;

function absolute(suggestions: readonly Suggestion[]): SeriesOptions {
  const options = Object.fromEntries(suggestions.map(({ key, value }) => [key, value])) as unknown as SeriesOptions;
  return { ...options, file: eachPath(options.file, (path) => resolve(path)) };
}

function eachPath(file: SeriesOptions['file'], change: (path: string) => string): SeriesOptions['file'] {
  if (typeof file === 'string') return change(file);
  return Object.fromEntries(
    Object.entries(file).map(([part, path]) => [part, change(path as string)]),
  ) as unknown as SeriesOptions['file'];
}

/** Paths in a configuration count from its own folder. One that was given as absolute stays so, unless it leads into that folder. */
function fromFolderOf(out: string): (path: string) => string {
  const folder = dirname(resolve(out));
  return (path) => {
    const below = relative(folder, resolve(path));
    if (isAbsolute(path) && (below.startsWith('..') || isAbsolute(below))) return path;
    return below === '' ? '.' : below.split(sep).join('/');
  };
}

async function sectionsOf(suggestions: readonly Suggestion[], task: Task, out: string): Promise<Section[]> {
  const { recipe } = await import('@qornn/tuning');
  const entries = recipe({
    timeSteps: task.timeSteps,
    returnSequences: task.returnSequences,
    answers: task.answers,
    sizes: task.sizes ?? null,
  });
  const change = fromFolderOf(out);
  return [
    {
      name: 'task',
      entries: [
        { key: 'name', value: 'series', reason: null },
        ...suggestions.map(({ key, value, reason }) => ({
          key,
          value: key === 'file' ? eachPath(value as SeriesOptions['file'], change) : value,
          reason,
        })),
      ],
    },
    ...(['model', 'training', 'quantization'] as const).map((name) => ({
      name,
      entries: entries.filter(({ section }) => section === name),
    })),
  ];
}

/** @example nameOf of GunPoint_TRAIN.ts.gz // 'GunPoint' */
function nameOf({ files }: FoundFiles): string {
  const base = /([^\\/]*)[\\/]*$/
    .exec(files[0]!.path)![1]!
    .replace(/\.gz$/i, '')
    .replace(/(?<=.)\.[^.]*$/, '');
  const plain = files.length > 1 ? base.replace(/[ _.-]*(train(ing)?)[ _.-]*/i, '') : base;
  return plain.replace(/[^\p{L}\p{N}._ -]+/gu, '-').slice(0, 80) || 'series';
}

function headOf(name: string, { files, note }: FoundFiles, path: string): string[] {
  return [
    `${name}: a network for ${files.map((file) => file.path).join(', ')}.`,
    ...(note === null ? [] : [`It has ${note}.`]),
    `Written by: qornn init ${path}. Every setting may be changed; comments say what it does.`,
  ];
}

function commandsAfter(out: string, config: { name: string; seed: number }, data: string): string[] {
  const run = `runs/${config.name.replace(/[^\w.-]+/g, '-').replace(/^\.+/, '')}-seed${config.seed}`;
  return [
    `${commandToType(['train', out])}  # a network for these settings, into ${run}`,
    `${commandToType(['tune', out, '--budget', '20m'])}  # or: search for the best one`,
    `${commandToType(['quantize', run])}  # the network in integers, for devices`,
    `${commandToType(['predict', run, data])}  # its answers, also for data without labels`,
  ];
}
