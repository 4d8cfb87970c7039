import { type IntModel, modelContents, predictsValues } from '@qornn/int-runtime';
import { markdownText } from '../markdown.js';
import { count } from './count.js';

/** What a network is: layers, inputs, answers, origin. For READMEs. */
export function networkText(model: IntModel): string {
  const { inputs, inputBits, readout, origin } = model;
  const layers = modelContents(model).layers.map(
    ({ kind, units, summary }, l) => `- layer ${l}: ${kind}, ${count(units, 'unit')}; ${markdownText(summary)}`,
  );
  const answer = predictsValues(model) ? count(readout.outputs, 'value') : `one of ${count(readout.outputs, 'class')}`;
  const when = model.returnSequences
    ? 'after every time step'
    : model.pooling
      ? 'by the mean of its outputs over the time steps of a sequence'
      : 'after the last time step of a sequence';
  const trained = origin
    ? ` It was trained on the task ${markdownText(origin.task)}, with sequences of ${count(origin.timeSteps, 'time step')}.`
    : '';
  return `A recurrent network in integers: it reads ${count(inputs, 'input')} of ${inputBits} bits a time step, and answers with ${answer} ${when}.${trained}

${layers.join('\n')}
- readout: ${count(readout.outputs, 'output')}, weights of ${count(readout.weights.bits, 'bit')}`;
}
