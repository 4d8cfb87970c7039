import { predictsValues } from '@qornn/int-runtime';
import type { CLibrary } from '../c-library.js';

/** `keywords.txt`: what the IDE colours. Fields are separated by one tab. */
export function keywords({ name, model, samples }: CLibrary): string {
  const upper = name.toUpperCase();
  const functions = [
    'reset',
    ...(samples ? ['encode'] : []),
    'step',
    'readout',
    predictsValues(model) ? 'values' : 'predict',
  ];
  const constants = [
    ...['INPUTS', 'OUTPUTS', 'CONTEXT_BYTES'],
    ...(predictsValues(model) ? ['VALUE_FRACTION_BITS'] : []),
    ...(model.labels.length > 0 ? ['LABELS'] : []),
  ];
  const rows = [
    [`${name}_context`, 'KEYWORD1'],
    ...functions.map((called) => [`${name}_${called}`, 'KEYWORD2']),
    ...constants.map((constant) => [`${upper}_${constant}`, 'LITERAL1']),
  ];
  return rows.map((row) => `${row.join('\t')}\n`).join('');
}
