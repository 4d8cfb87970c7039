import { type BaseLayer, modelContents } from '@qornn/int-runtime';
import type { CProgram } from '../c/c-program.js';
import { ExportError } from '../errors.js';
import { costKind } from '../kinds/cost-kinds.js';
import { nonzeroStates } from './nonzero-states.js';
import { type Operations, productOperations, totalOf } from './operations.js';

/** Operations of a program's functions. With `pooling`, a step computes its readout, and the readout function divides. */
export interface ProgramWork {
  readonly step: Operations;
  readonly readout: Operations;
}

/**
 * Counts the operations of a program.
 *
 * @throws ExportError when the kind of a layer has no costs
 */
export function programWork({ model, prefix, target, layers }: CProgram): ProgramWork {
  const contents = modelContents(model);
  const lengths = layers.map(({ states }) => states.reduce((sum, { length }) => sum + length, 0));
  let nonzero: readonly number[] | undefined;
  const steps = model.layers.map((layer: BaseLayer, index) => {
    const kind = costKind(layer.kind);
    if (!kind) {
      throw new ExportError(
        `layers.${index}: kind '${layer.kind}' has no costs; a plugin adds them with registerLayerExporter`,
      );
    }
    const { inputMagnitude } = contents.layers[index]!;
    return kind.operations(layer, {
      ...{ prefix, index, inputMagnitude, target },
      nonzero() {
        nonzero ??= nonzeroStates(model, lengths);
        return nonzero[index]!;
      },
    });
  });
  const { weights, outputs } = model.readout;
  const readout = totalOf([productOperations(target, weights, contents.readout.inputMagnitude), { call: 1 }]);
  return model.pooling
    ? { step: totalOf([...steps, readout, { call: 1 }]), readout: { mean: outputs, call: 1 } }
    : { step: totalOf([...steps, { call: 1 }]), readout };
}
