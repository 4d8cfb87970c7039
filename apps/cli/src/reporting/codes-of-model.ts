import { codesOf, type IntModel, modelContents } from '@qornn/int-runtime';
import type { ReportCodes } from '@qornn/report';

const SYMBOLS: Readonly<Record<string, string>> = { recurrent: 'W', kernel: 'U', readout: 'V' };

/** How often each code occurs in each matrix of a model. */
export function codesOfModel(model: IntModel): ReportCodes[] {
  const { layers, readout } = modelContents(model);
  return [
    ...layers.flatMap(({ matrices }, l) =>
      matrices.map((contained) => ({ ...contained, name: `layer ${l} ${named(contained.name)}` })),
    ),
    { ...readout, name: named(readout.name) },
  ].map(({ name, matrix }): ReportCodes => {
    const { rows, columns, bits, codes } = codesOf(matrix);
    // 1 bit is ternary.
    const smallest = bits === 1 ? -1 : -(2 ** (bits - 1));
    const counts = new Uint32Array(bits === 1 ? 3 : 2 ** bits);
    for (const code of codes) counts[code - smallest]!++;
    return { name, shape: [rows, columns], bits, counts, smallest };
  });
}

function named(matrix: string): string {
  const symbol = SYMBOLS[matrix];
  return symbol === undefined ? matrix : `${matrix} (${symbol})`;
}
