import type { Cell } from './cell.js';
import { describeOrthogonalRNN } from './describe-orthogonal-rnn.js';
import { orthogonalLabel } from './orthogonal-label.js';
import { OrthogonalRNN } from './orthogonal-rnn.js';

/** `cell: orthogonal`. Runs are labelled by their parametrization. */
export const orthogonalCell: Cell<OrthogonalRNN> = {
  name: 'orthogonal',
  layer: OrthogonalRNN,
  describe: describeOrthogonalRNN,
  label: orthogonalLabel,
  // A Hadamard weight only has its signs.
  minParams: ({ units, parametrization }, inputs) =>
    units * inputs + (parametrization.name === 'hadamard' ? units : units * units),
  whyNotAveraged({ parametrization: { name, retract, project } }) {
    return retract && !project
      ? `the parametrization '${name}' has retract but no project, so its latents cannot be averaged`
      : undefined;
  },
  orthogonalWeight: (layer) => ({
    parametrization: layer.parametrization,
    horizon: layer.gain === 'none' ? undefined : layer.gain.horizon,
    latent: () => layer.orthogonalWeight(),
    quantized: () => layer.recurrentWeight(),
  }),
};
