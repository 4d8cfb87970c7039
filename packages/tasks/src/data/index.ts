export { type DownloadEvent, type DownloadedFile, type DownloadOptions, downloadSet } from './download.js';
export { DataError, type DataProblem } from './errors.js';
export { dataFolder, locateFile, readDataFile } from './folder.js';
export { DataFormatError } from './format-error.js';
export { openTable, type TableOptions } from './formats/open.js';
export type { OpenTable, TableRoles } from './formats/open-table.js';
export { MAX_NESTING, parseJson } from './parse-json.js';
export { readCharacters } from './read-characters.js';
export { type CsvOptions, readCsv } from './read-csv.js';
export { type IdxArray, readIdx } from './read-idx.js';
export { type ImagePaths, readImages } from './read-images.js';
export { readJsonLines } from './read-json-lines.js';
export { readSeries, type SeriesReadOptions } from './read-series.js';
export { readUnlabelled, type UnlabelledSeries } from './read-unlabelled.js';
export {
  FileReadError,
  type LineLimits,
  openFile,
  openForReading,
  readFileWithin,
  readLinesWithin,
  readTextWithin,
} from './regular-file.js';
export type { Row, RowOptions } from './rows.js';
export { type LineStep, type SeriesLines, seriesLines } from './series-lines.js';
export { DATA_SETS, type DataFile, type DataSet, type DataSetName } from './sets.js';
export { checkFile, type StoredFile } from './stored-file.js';
export {
  type ColumnKind,
  type Guess,
  publishedFiles,
  type RoleChoices,
  type SeriesChoices,
  type SeriesSurvey,
  type Suggestion,
  type SurveyedClass,
  type SurveyedColumn,
  type SurveyedRoles,
  type SurveyedTimes,
  type SurveyOptions,
  suggestSeries,
  surveySeries,
  type TextForm,
} from './survey/index.js';
