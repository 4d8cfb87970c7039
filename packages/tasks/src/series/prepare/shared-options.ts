import { MISSING_VALUES } from '../reading-options.js';
import type { SeriesData } from '../series-data.js';
import type { SeriesOptions, SeriesSchema } from '../series-options.js';
import { missingDetails } from './missing-rules.js';

/**
 * The options of a series that other data for its network share: columns, answers, rules and windows, and how the training file is written.
 * Not the file, its format, or what belongs to a training: split, groups, seed, augmentation.
 *
 * @param names of the columns that were read; undefined for those of the schema
 * @returns plain JSON; `series({ file, ...sharedOptions })` reads another file in the same way
 */
export function sharedOptions(schema: SeriesSchema, names: SeriesData['names']): Omit<SeriesOptions, 'file'> {
  const { channels, isLabelImplied, label, targets, sequence, missing, missingValues, resample, differences } = schema;
  const { window, stride, horizons, everyStep, normalize, timestamp, timeUnit } = schema;
  const { layout, dataFormat, delimiter, decimal, header, comment, encoding } = schema;
  const columns = names?.columns ?? schema.columns;
  const hasSteps = channels && Object.values(channels).every((steps) => steps.length > 0);
  return {
    ...(channels ? hasSteps && { columns: channels } : { columns }),
    ...(label === null ? { target: names?.targets ?? targets } : !isLabelImplied && { label }),
    ...(sequence !== null && { sequence }),
    ...(timestamp !== null && { timestamp }),
    ...(timeUnit !== null && { timeUnit }),
    ...missingDetails(columns, missing),
    ...(missingValues.join('\n') !== MISSING_VALUES.join('\n') && { missingValues }),
    ...(resample && {
      resample: {
        every: resample.every,
        method: resample.method,
        ...(resample.maxGap !== null && { maxGap: resample.maxGap }),
      },
    }),
    ...(differences && { differences }),
    ...(window !== null && { window, stride }),
    ...(horizons.at(-1)! > 0 && { horizon: horizons.length === 1 ? horizons[0]! : horizons }),
    ...(everyStep && { labels: 'step' as const }),
    ...(layout === 'wide' && { layout }),
    ...(dataFormat !== 'channelsLast' && { dataFormat }),
    ...(delimiter !== null && { delimiter }),
    ...(decimal !== '.' && { decimal }),
    ...(!header && { header }),
    ...(comment !== null && { comment }),
    ...(encoding !== null && { encoding }),
    normalize,
  };
}
