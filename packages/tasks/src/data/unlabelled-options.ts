import { checkSeriesOptions, type SeriesOptions, type SeriesSchema, seriesSchema } from '../series/series-options.js';

/**
 * The schema to read inputs only: options of answers, windows and training do not matter, but are checked.
 *
 * @throws TaskError when an option is invalid
 */
export function unlabelledSchema(options: SeriesOptions): SeriesSchema {
  checkSeriesOptions(options);
  const { window: _, stride: __, horizon: ___, short, split, classWeight, sampling, augment, ...reading } = options;
  const { label, target, ...rest } = reading;
  const columns = Array.isArray(rest.columns) ? rest.columns.map(String) : [];
  // A column may be an input and, some rows ahead, the answer.
  const known = label !== undefined && !columns.includes(String(label)) ? { label } : { target: target ?? NO_COLUMN };
  return seriesSchema({ ...rest, ...known, labels: 'step' });
}

/** No column has this name. */
const NO_COLUMN = '\u0000';
