import { formatOfPath, type SplitFiles } from '../../series/reading-options.js';
import type { SeriesOptions } from '../../series/series-options.js';
import { quoted } from '../../task-record.js';
import { isDivisible, type Plan, planOf, type SeriesChoices } from './series-plan.js';
import type { SeriesSurvey } from './series-survey.js';

/** An option of a series, and why it has this value, in plain words. */
export interface Suggestion {
  key: keyof SeriesOptions;
  value: unknown;
  reason: string;
}

/** A class that is so many times rarer than another one is called rare. */
const RARE = 3;
/** Sequences below which classes are divided exactly. */
const FEW = 300;

/**
 * The options of a series that fit what was seen in its files, in the order in which people read them.
 *
 * @param survey with a label or targets
 * @example
 * Object.fromEntries(suggestSeries(survey).map(({ key, value }) => [key, value])); // options of series
 */
export function suggestSeries(survey: SeriesSurvey, choices: SeriesChoices = {}): Suggestion[] {
  const plan = planOf(survey, choices);
  return [
    ...filesOf(survey),
    ...formOf(survey),
    ...columnsOf(survey, plan),
    ...timesOf(survey),
    ...missingOf(survey, plan),
    ...answersOf(survey, plan, choices),
    ...splitOf(survey, plan),
    ...classesOf(survey, plan),
    {
      key: 'differences',
      value: true,
      reason:
        'The network also reads the change of every column since the row before. Helps most for long, smooth series; false: without.',
    },
  ];
}

function filesOf({ files }: SeriesSurvey): Suggestion[] {
  if (files.length === 1) {
    return [
      { key: 'file', value: files[0]!.path, reason: 'The data; a relative path counts from the folder of this file.' },
    ];
  }
  const value = Object.fromEntries(files.map(({ path, part }) => [part, path])) as unknown as SplitFiles;
  const left = value.validation === undefined ? ' Validation is a part of the training file.' : '';
  return [
    {
      key: 'file',
      value,
      reason: `A published split: the network never sees the test file while it is trained.${left}`,
    },
  ];
}

function formOf(survey: SeriesSurvey): Suggestion[] {
  const { text, format, layout, channels } = survey;
  const path = survey.files[0]!.path;
  const ending = /\.([^.\\/]*?)(\.gz)?$/i.exec(path)?.[1]?.toLowerCase();
  const suggestions: Suggestion[] = [];
  const isTold = formatOfPath(path) === format;
  if (!isTold) {
    const reason =
      format === 'ucr'
        ? 'The form of the UCR archive: the class first, then the values of a sequence.'
        : format === 'csv'
          ? 'A text with delimiters.'
          : 'A JSON object a line.';
    suggestions.push({ key: 'format', value: format, reason });
  }
  if (format === 'csv' && layout === 'wide' && channels) {
    suggestions.push({
      key: 'layout',
      value: 'wide',
      reason: 'A row is a whole sequence; long: a row is a step of one.',
    });
  }
  if (layout === 'long' && ['arff', 'npy', 'npz'].includes(format)) {
    suggestions.push({ key: 'layout', value: 'long', reason: 'A row is a step; wide: a row is a whole sequence.' });
  }
  if (!text || (format !== 'csv' && format !== 'folder')) {
    if (text?.encoding)
      suggestions.push({ key: 'encoding', value: text.encoding, reason: 'The bytes of the file are not UTF-8.' });
    return suggestions;
  }
  if (text.delimiter !== (ending === 'tsv' ? '\t' : ',')) {
    suggestions.push({ key: 'delimiter', value: text.delimiter, reason: 'What stands between cells.' });
  }
  if (!text.header) {
    suggestions.push({ key: 'header', value: false, reason: 'The first row has values; columns are numbered from 1.' });
  }
  if (text.comment !== null) {
    suggestions.push({ key: 'comment', value: text.comment, reason: 'Lines that begin so are ignored.' });
  }
  if (text.encoding !== null) {
    suggestions.push({ key: 'encoding', value: text.encoding, reason: 'The bytes of the file are not UTF-8.' });
  }
  if (text.decimal === ',') suggestions.push({ key: 'decimal', value: ',', reason: 'Numbers are written like 1,5.' });
  return suggestions;
}

function columnsOf(survey: SeriesSurvey, { columns }: Plan): Suggestion[] {
  const { roles, format, channels, columns: all } = survey;
  const { sequence, group, split } = roles;
  const suggestions: Suggestion[] = [];
  const left =
    roles.unused.length === 0
      ? ''
      : ` Not used: ${roles.unused
          .map(({ column, reason }) => `${column} (${reason})`)
          .slice(0, 12)
          .join(', ')}.`;
  if (channels) {
    const isStep = (name: string) => Object.values(channels).flat().includes(name);
    const own = new Set([
      roles.label?.column,
      group?.column,
      split?.column,
      ...roles.targets.map(({ column }) => column),
    ]);
    const isAll =
      Object.keys(channels).length === 1 && all.every(({ name }) => own.has(name) || name in channels || isStep(name));
    if (!isAll) {
      const names = Object.fromEntries(
        Object.entries(channels).map(([channel, steps]) => [
          channel,
          patternOf(
            steps,
            all.map(({ name }) => name),
            channels,
          ) ?? steps,
        ]),
      );
      suggestions.push({
        key: 'columns',
        value: names,
        reason: `The columns of the steps of each input, in order.${left}`,
      });
    }
  } else if (
    !['ts', 'arff', 'ucr', 'npy', 'npz'].includes(format) ||
    columns.length !== roles.columns.length ||
    // Without their names, a column to predict would be no input.
    roles.targets.some(({ column }) => columns.includes(column))
  ) {
    suggestions.push({ key: 'columns', value: columns, reason: `The inputs at every step, numbers.${left}` });
  }
  if (sequence && sequence.from !== 'file') {
    suggestions.push({
      key: 'sequence',
      value: sequence.column,
      reason: `Identifies the sequence of a row (${sequence.reason}).`,
    });
  }
  if (group && isDivisible(survey)) {
    suggestions.push({
      key: 'group',
      value: group.column,
      reason: `What belongs together (${group.reason}) is never divided between training, validation and test: the test says how good the network is for new ones.`,
    });
  }
  return suggestions;
}

/** `prefix*`, if it stands for exactly these columns. */
function patternOf(
  steps: readonly string[],
  all: readonly string[],
  channels: Record<string, string[]>,
): string | null {
  const prefix = steps[0]!.replace(/\d+$/, '');
  if (prefix === '') return null;
  const others = Object.values(channels).flat();
  const matching = [...all, ...others].filter((name) => name.startsWith(prefix) && name.length > prefix.length);
  return new Set(matching).size === steps.length ? `${prefix}*` : null;
}

function timesOf({ times, sequences }: SeriesSurvey): Suggestion[] {
  if (!times?.isAscending || (times.irregular <= 0.1 && times.gaps === 0)) return [];
  const why = [
    ...(times.irregular > 0.1 ? [`${percent(times.irregular)} of the steps differ from the median`] : []),
    ...(times.gaps > 0 ? [`there are ${times.gaps} gaps, the longest of ${times.longest} s`] : []),
  ].join(', and ');
  return [
    { key: 'timestamp', value: times.column, reason: 'The time of a row.' },
    ...(times.unit ? [{ key: 'timeUnit' as const, value: times.unit, reason: 'Of times that are numbers.' }] : []),
    {
      key: 'resample',
      value: {
        every: times.step,
        method: 'previous',
        ...(times.gaps > 0 && sequences > 1 && { maxGap: 10 * times.step }),
      },
      reason: `Rows on a regular grid, every median step in seconds, since ${why}. method: mean or linear are others; a gap longer than maxGap begins a new sequence.`,
    },
  ];
}

function missingOf({ columns }: SeriesSurvey, plan: Plan): Suggestion[] {
  const holes = columns.filter(({ name, missing }) => missing > 0 && plan.columns.includes(name));
  if (holes.length === 0) return [];
  const shown = holes.slice(0, 5).map(({ name, missing }) => `${name} ${percent(missing)}`);
  return [
    {
      key: 'missing',
      value: 'forward',
      reason: `Missing values (${shown.join(', ')}) repeat the last one. Also allowed: interpolate, or mask, which tells the network.`,
    },
  ];
}

function answersOf(survey: SeriesSurvey, plan: Plan, choices: SeriesChoices): Suggestion[] {
  const { roles, lengths, changing } = survey;
  const { label, targets } = roles;
  const { window, stride, horizon, season, everyStep } = plan;
  const suggestions: Suggestion[] = [];
  if (label && label.from !== 'file') {
    suggestions.push({ key: 'label', value: label.column, reason: `The class to learn (${label.reason}).` });
  }
  if (targets.length > 0) {
    const names = targets.map(({ column }) => column);
    suggestions.push({
      key: 'target',
      value: names.length === 1 ? names[0] : names,
      reason: `The numbers to predict (${targets[0]!.reason}).`,
    });
  }
  if (everyStep) {
    const why =
      changing > 0 || label
        ? 'since it changes inside sequences; with sequence and a window there is one answer at the end of each window'
        : 'as asked for';
    suggestions.push({ key: 'labels', value: 'step', reason: `An answer at every row, ${why}.` });
  }
  if (window !== null) {
    const why =
      choices.window !== undefined
        ? 'as asked for'
        : season !== null
          ? `two seasons of ${season} rows`
          : `sequences have ${lengths.median} rows (median)`;
    const what = everyStep
      ? 'Rows of a training sequence; validation and test read whole sequences'
      : 'Rows that the network reads for an answer';
    suggestions.push({ key: 'window', value: window, reason: `${what} (${why}).` });
  }
  if (window !== null && stride !== null) {
    suggestions.push({
      key: 'stride',
      value: stride,
      reason: 'Rows between the starts of windows; smaller: more windows, which overlap.',
    });
  }
  if ([horizon].flat().some((rows) => rows > 0)) {
    suggestions.push({
      key: 'horizon',
      value: horizon,
      reason:
        'How many rows ahead the answer is; 0: at the last row that was read. A list like [1, 6, 12] gives an output for each.',
    });
  }
  if (season !== null) {
    suggestions.push({
      key: 'season',
      value: season,
      reason: 'Rows of a season: errors are compared with those of repeating the season before.',
    });
  }
  return suggestions;
}

function splitOf(survey: SeriesSurvey, { classifies, cutsInTime }: Plan): Suggestion[] {
  const { files, sequences, roles, parts } = survey;
  const isPublished = files.length > 1 || parts !== null;
  if (roles.split) {
    return [
      {
        key: 'split',
        value: { column: roles.split.column },
        reason: `The column that says training and test (${roles.split.reason}).`,
      },
    ];
  }
  if (isPublished || isDivisible(survey)) return [];
  const value = { validation: 0.15, test: 0.15 };
  if (cutsInTime) {
    const reason =
      'Every sequence is cut in time: first training, then validation, then test. No window crosses a cut.';
    return [{ key: 'split', value: { by: 'time', ...value }, reason }];
  }
  if (classifies && sequences < FEW) {
    const reason =
      'Exact shares of every class. by: name keeps every sequence in its part when others are added; by: time cuts each sequence.';
    return [{ key: 'split', value: { by: 'class', ...value }, reason }];
  }
  const reason =
    'Shares of validation and test; the name of a sequence says its part. by: class for exact shares, by: time to cut each sequence.';
  return [{ key: 'split', value, reason }];
}

function classesOf({ classes }: SeriesSurvey, { everyStep, window, classifies }: Plan): Suggestion[] {
  if (!classifies || classes.length < 2) return [];
  const counts = classes.map((one) => (everyStep || window !== null ? one.rows : one.sequences));
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (most <= RARE * least) return [];
  const rare = classes.filter((_, i) => counts[i]! * RARE < most).map(({ name }) => name);
  const why = `${quoted(rare.slice(0, 5))}${rare.length > 5 ? ' and others are' : rare.length === 1 ? ' is' : ' are'} rare`;
  return [
    {
      key: 'classWeight',
      value: 'balanced',
      reason: `Mistakes in rare classes cost more (${why}). Instead: sampling: balanced, or a weight for each class.`,
    },
    {
      key: 'metric',
      value: 'balancedAccuracy',
      reason: 'The best weights are those with the best mean of the recalls of all classes; others: accuracy, macroF1.',
    },
  ];
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))} %`;
}
