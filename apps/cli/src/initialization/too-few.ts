import { TaskError } from '@qornn/tasks';
import type { SeriesSurvey, Suggestion } from '@qornn/tasks/data';
import { UsageError } from '../errors.js';

/** Share of each of validation and test in what init writes. */
const SHARE = 0.15;

/**
 * What is to be done about data that cannot be divided into training, validation and test.
 *
 * @param error of loading the task with the suggestions
 * @returns the error itself if it has another cause, or an option of the command line is the cause
 */
export function tooFew(
  path: string,
  survey: SeriesSurvey,
  suggestions: readonly Suggestion[],
  given: { window?: number | undefined; horizon?: readonly number[] | undefined },
  error: unknown,
): unknown {
  if (!(error instanceof TaskError) || !['split', 'window'].includes(error.field)) return error;
  const { files, parts, sequences, classes } = survey;
  if (files.length > 1 || parts !== null || given.window !== undefined || given.horizon !== undefined) return error;
  const option = (key: string) => suggestions.find((suggestion) => suggestion.key === key)?.value;
  const [window, horizon] = [(option('window') ?? 1) as number, (option('horizon') ?? 0) as number];
  const rows = Math.ceil((window + horizon) / SHARE);
  const counts = classes.slice(0, 10).map(({ name, sequences: count }) => `${name} ${count}`);
  const found = `${sequences === 1 ? 'one sequence' : `${sequences} sequences`} of ${lengthsText(survey)}${counts.length > 0 && sequences > 1 ? ` (${counts.join(', ')})` : ''}`;
  const needed = classes.length > 0 ? '3 sequences of each class' : '3 sequences';
  const reason = error.message.replace(/^series: /, '').replace(/;.*$/, '');
  return new UsageError(
    `${path}: ${found} cannot be divided into training, validation and test (${reason}); at least ${needed} are needed, or sequences of ${rows} rows, which can be cut in time; add data, or name the files of a split with --test and --validation`,
  );
}

function lengthsText({ lengths: { min, max } }: SeriesSurvey): string {
  if (min !== max) return `${min} to ${max} rows`;
  return `${min} ${min === 1 ? 'row' : 'rows'}`;
}
