import type { NetworkWeights } from '@qornn/importers';

/** What a file has, without its weights. */
export interface NetworkSummary {
  layers: { name: string; cell: string; inputs: number; units: number; directions: number; activation: string }[];
  readout: { name: string; outputs: number; activation: string } | null;
  /** null where the file does not say */
  returnSequences: boolean | null;
  /** null unless the readout reads the mean over time */
  pooling: 'mean' | null;
  parameters: number;
}

export function summarizeNetwork({ layers, readout, returnSequences, pooling }: NetworkWeights): NetworkSummary {
  const arrays = [
    ...layers
      .flatMap(({ forward, backward }) => [forward, backward])
      .flatMap((direction) => Object.values(direction ?? {})),
    ...(readout ? [readout.kernel, readout.bias] : []),
  ] as (Float32Array | null)[];
  return {
    layers: layers.map(({ name, cell, inputs, units, backward, activation }) => ({
      ...{ name, cell, inputs, units, activation },
      directions: backward ? 2 : 1,
    })),
    readout: readout && { name: readout.name, outputs: readout.outputs, activation: readout.activation },
    returnSequences,
    pooling: pooling ?? null,
    parameters: arrays.reduce((total, array) => total + (array?.length ?? 0), 0),
  };
}

/** @example summaryText(summary) // 'layer 0 of rnn: lstm, 3 inputs, 64 units\nreadout fc: 9 outputs\n18,000 weights' */
export function summaryText({ layers, readout, pooling, parameters }: NetworkSummary): string {
  return [
    ...layers.map(({ name, cell, inputs, units, directions, activation }) => {
      const type = cell === 'rnn' ? `rnn with ${activation}` : cell;
      return `${name}: ${type}, ${inputs} inputs, ${units} units${directions === 2 ? ', two directions' : ''}`;
    }),
    ...(pooling ? ['mean over time'] : []),
    readout
      ? `readout ${readout.name}: ${readout.outputs} outputs${readout.activation === 'linear' ? '' : `, ${readout.activation}`}`
      : 'no readout',
    `${parameters.toLocaleString('en')} weights`,
  ].join('\n');
}
