export type { RoleChoices } from './guess-roles.js';
export { publishedFiles } from './published-files.js';
export type { SeriesChoices } from './series-plan.js';
export type {
  ColumnKind,
  Guess,
  SeriesSurvey,
  SurveyedClass,
  SurveyedColumn,
  SurveyedRoles,
  SurveyedTimes,
  TextForm,
} from './series-survey.js';
export { type Suggestion, suggestSeries } from './suggest-series.js';
export { type SurveyOptions, surveySeries } from './survey-series.js';
