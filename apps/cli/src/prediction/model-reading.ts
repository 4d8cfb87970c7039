import { type IntModel, predictsValues } from '@qornn/int-runtime';

/**
 * How data are read for a model: as it says, else by the names of its inputs, in windows as long as its training sequences.
 *
 * @param file undefined for a stream
 * @returns options of the task `series`, without the file
 */
export function modelReading(model: IntModel, file?: string): Record<string, unknown> {
  const { inputs, inputNames = [], labels, origin } = model;
  if (origin?.reading) {
    const { normalize: _, ...reading } = origin.reading;
    return reading;
  }
  const columns = inputNames.length > 0 ? inputNames : Array.from({ length: inputs }, (_, i) => String(i + 1));
  const isWhole = file !== undefined && /\.(jsonl|ndjson)(\.gz)?$/i.test(file);
  return {
    columns,
    ...(inputNames.length === 0 && { header: false }),
    ...(predictsValues(model) && labels.length > 0 ? { target: labels } : { label: 'label' }),
    ...(origin && !isWhole && { window: origin.timeSteps }),
  };
}
