import { predictsValues } from '@qornn/int-runtime';
import type { CLibrary } from '../c-library.js';
import { count } from '../parts/count.js';

/** `library.properties`, which the IDE reads. The name of the author is nobody's: whoever publishes a library puts in theirs. */
export function libraryProperties({ name, model }: CLibrary): string {
  const { inputs, readout } = model;
  const answer = predictsValues(model)
    ? `predicts ${count(readout.outputs, 'value')}`
    : `answers with one of ${count(readout.outputs, 'class')}`;
  const fields = {
    name,
    version: '1.0.0',
    author: 'qornn export',
    maintainer: 'qornn export',
    sentence: `A recurrent network in integers that ${answer}.`,
    paragraph: `It reads ${count(inputs, 'input')} a time step, and needs no floating point and no heap.`,
    category: 'Data Processing',
    url: 'https://github.com/qornn/qornn',
    architectures: '*',
    includes: `${name}.h`,
  };
  return Object.entries(fields)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}
