import { type IntModel, predictsValues } from '@qornn/int-runtime';

/** `keywords.txt`: what the IDE colours. Fields are separated by one tab. */
export function keywords(name: string, model: IntModel): string {
  const upper = name.toUpperCase();
  const functions = ['reset', 'encode', 'step', 'readout', ...(predictsValues(model) ? [] : ['predict'])];
  const rows = [
    [`${name}_context`, 'KEYWORD1'],
    ...functions.map((called) => [`${name}_${called}`, 'KEYWORD2']),
    ...['INPUTS', 'OUTPUTS', 'CONTEXT_BYTES'].map((constant) => [`${upper}_${constant}`, 'LITERAL1']),
  ];
  return rows.map((row) => `${row.join('\t')}\n`).join('');
}
