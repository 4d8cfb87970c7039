import type { ModelOrigin } from '@qornn/int-runtime';
import { bytesText } from '../display/number-format.js';
import { precisionText } from '../display/precision-text.js';
import { printableLine } from '../display/printable.js';
import { tableText } from '../display/table.js';
import type { MatrixSummary, ModelSummary } from '../quantization/model-summary.js';
import { firstFew } from './first-few.js';
import { normalizationLines } from './normalization-lines.js';
import { readingLines } from './reading-text.js';

const ANSWERS: Readonly<Record<ModelSummary['answers'], string>> = {
  'every step': 'after every step',
  'last step': 'after the last step',
  mean: 'by the mean of the outputs of all steps',
};

/** The summary of an integer model as text. */
export function modelSummaryText(report: ModelSummary & { bytes: number }, path: string): string {
  const row = ({ name, shape, bits, hadamardBlock, bytes, accumulatorBound, headroomBits }: MatrixSummary) => [
    name,
    `[${shape.join(', ')}]${hadamardBlock === null ? '' : ` signs, Hadamard ${hadamardBlock}`}`,
    String(bits),
    bytesText(bytes),
    String(accumulatorBound),
    `${headroomBits.toFixed(1)} bits`,
  ];
  return [
    `${path}: ${bytesText(report.bytes)}, ${report.parameters} parameters`,
    `inputs ${report.inputs} × ${report.inputBits} bits, outputs ${report.outputs}, answers ${ANSWERS[report.answers]}`,
    ...normalizationLines('samples are read as (x − mean) / std', report.inputNormalization),
    ...normalizationLines('values are mean + std · logit', report.outputNormalization),
    ...(report.inputNames.length === 0 ? [] : [`inputs are named ${firstFew(report.inputNames.map(printableLine))}`]),
    ...(report.labels.length === 0
      ? []
      : [`outputs are ${report.predicts}, named ${firstFew(report.labels.map(printableLine))}`]),
    ...(report.origin === null ? [] : [originText(report.origin), ...readingLines(report.origin.reading)]),
    ...report.layers.map(({ kind, units, summary }, l) => `layer ${l}: ${kind}, ${units} units; ${summary}`),
    '',
    tableText(
      ['matrix', 'shape', 'bits', 'codes', 'max accumulator', 'headroom'],
      [
        ...report.layers.flatMap(({ matrices }, l) =>
          matrices.map((matrix) => row({ ...matrix, name: `layer ${l} ${matrix.name}` })),
        ),
        row(report.readout),
      ],
    ),
    '',
    precisionText(report.precision),
  ].join('\n');
}

function originText({ task, timeSteps, data, checkpoint }: ModelOrigin): string {
  const files =
    data === null
      ? ''
      : `, of ${firstFew(data.files.map(printableLine))} (${data.rows} rows, ${data.digest.slice(0, 12)}…)`;
  const weights = checkpoint === null ? '' : `; made from the weights ${checkpoint.slice(0, 12)}…`;
  return `trained on ${task}, sequences of ${timeSteps} steps${files}${weights}`;
}
