import { type OrthogonalRNN, orthogonalRNN } from '@qornn/cells';

/** The recurrence of Keras's SimpleRNN, with all its states. */
export function plainRNN(units: number, activation: 'relu' | 'tanh'): OrthogonalRNN {
  return orthogonalRNN({
    units,
    parametrization: 'unconstrained',
    recurrentActivation: activation,
    outputActivation: 'identity',
    returnSequences: true,
  });
}
