import { ROLE_NAMES } from './role-names.js';
import type { SeriesSurvey, SurveyedTimes } from './series-survey.js';

/** What is asked for, instead of a guess. */
export interface SeriesChoices {
  labels?: 'sequence' | 'step';
  window?: number;
  horizon?: number | readonly number[];
}

/** Rows of a sequence above which it is cut into windows. */
const LONG = 500;
/** Sizes of windows. */
const WINDOWS = [8, 16, 32, 64, 128];
const DAY = 86_400;

/** How a series is read and answered. */
export interface Plan {
  classifies: boolean;
  everyStep: boolean;
  /** whether every sequence is cut into training, validation and test, since there are too few to share out */
  cutsInTime: boolean;
  /** null: whole sequences */
  window: number | null;
  stride: number | null;
  horizon: number | readonly number[];
  columns: string[];
  /** rows of a season; null for none */
  season: number | null;
}

export function planOf(survey: SeriesSurvey, choices: SeriesChoices): Plan {
  const { roles, changing, lengths, sequences } = survey;
  const classifies = roles.label !== null;
  const rows = lengths.median;
  const isOne = sequences === 1;
  const cutsInTime = areTooFew(survey);
  const changes = changing > 0 || (classifies && isOne);
  const everyStep =
    choices.labels === 'step' ||
    (choices.labels === undefined && choices.window === undefined && classifies && changes);
  const season = classifies ? null : seasonOf(survey.times, rows);
  const targets = roles.targets.map(({ column }) => column);
  const isGiven = choices.horizon !== undefined;
  // A target that is called so is something else than the inputs: it is estimated. Any other one is a measurement, whose future is asked for.
  const isEstimate =
    !isGiven &&
    (survey.hasSteadyTargets ||
      roles.targets.every(({ from, column }) => from === 'guess' && ROLE_NAMES.target.test(column)));
  const others = roles.columns.filter((column) => !targets.includes(column));
  const columns = !classifies && isEstimate && others.length > 0 ? others : roles.columns;
  const forecasts = !classifies && targets.some((target) => columns.includes(target));
  const horizon = choices.horizon ?? (forecasts ? 1 : 0);
  const isWhole =
    !isOne &&
    !changes &&
    (classifies ? survey.layout === 'wide' || rows <= LONG : survey.hasSteadyTargets && !forecasts);
  const window =
    choices.window ??
    (isWhole && !(classifies && changes)
      ? null
      : windowOf(cutsInTime ? lengths.min / (everyStep ? 4 : 10) : lengths.min, everyStep, classifies, season));
  const stride =
    window === null || everyStep
      ? null
      : classifies
        ? Math.max(1, Math.floor(window / 2))
        : Math.max(1, Math.ceil(survey.rows / 20_000));
  return {
    ...{ classifies, everyStep, cutsInTime, columns, horizon, season, stride },
    window: everyStep && choices.window === undefined && rows <= 2 * WINDOWS.at(-1)! && !isOne ? null : window,
  };
}

/** Rows of a day, or of a week of days; null if rows have no such times, or are too few. */
function seasonOf(times: SurveyedTimes | null, rows: number): number | null {
  if (!times || times.step <= 0) return null;
  const season = times.step === DAY ? 7 : DAY / times.step;
  return Number.isInteger(season) && season >= 2 && season <= rows / 20 ? season : null;
}

/** @param rows of a sequence, or of a part of the only one, two of which have room for a window */
function windowOf(rows: number, everyStep: boolean, classifies: boolean, season: number | null): number {
  if (season !== null) return Math.max(2, Math.min(256, Math.max(8, 2 * season), Math.floor(rows)));
  const most = Math.min(everyStep ? rows : rows / 2, classifies || everyStep ? 128 : 64);
  return WINDOWS.findLast((size) => size <= most) ?? Math.max(1, Math.floor(most));
}

/** Whether no split leaves a sequence, or with classes one of each of two, for training. */
function areTooFew(survey: SeriesSurvey): boolean {
  const { files, parts, roles, sequences, classes, changing } = survey;
  if (files.length > 1 || parts !== null || roles.split || isDivisible(survey)) return false;
  return sequences < 3 || (changing === 0 && classes.length === 2 && classes.every((one) => one.sequences < 3));
}

/** Whether there is a group other than the sequence and the label, with one for each of training, validation and test. */
export function isDivisible({ roles, columns }: SeriesSurvey): boolean {
  const { group, sequence, label } = roles;
  if (!group || group.column === sequence?.column || group.column === label?.column) return false;
  return group.from === 'caller' || (columns.find(({ name }) => name === group.column)?.distinct ?? 3) >= 3;
}
