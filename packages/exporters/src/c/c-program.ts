import { type BaseLayer, type IntModel, modelContents, predictsValues } from '@qornn/int-runtime';
import { ExportError } from '../errors.js';
import { cKind } from '../kinds/c-kinds.js';
import { bytesOf, type CArray } from './c-array.js';
import type { CFunctions } from './c-functions.js';
import { type CHelper, constantsOf, inOrder } from './c-helper.js';
import type { CLayer } from './c-layer.js';
import { contextC } from './context-c.js';
import { encodeC } from './encode-c.js';
import { inputsC } from './inputs-c.js';
import { labelsC } from './labels-c.js';
import { type MeanC, meanC } from './mean-c.js';
import { readoutC } from './readout-c.js';
import type { CountOptions } from './sample-lines.js';
import type { CTarget } from './targets/target.js';
import { valuesC } from './values-c.js';

/** All parts of a program in C, of which header, source and READMEs are written. */
export interface CProgram {
  /** before all identifiers */
  readonly prefix: string;
  readonly model: IntModel;
  readonly target: CTarget;
  readonly layers: readonly CLayer[];
  /** of a model with `pooling` */
  readonly mean: MeanC | null;
  /** definition of the context struct */
  readonly context: string;
  /** size of the context, the same on every processor */
  readonly contextBytes: number;
  readonly constants: readonly CArray[];
  /** in an order in which each is defined before it is called */
  readonly helpers: readonly CHelper[];
  /** definitions of static functions of the layers, then of the readout's functions */
  readonly functions: readonly string[];
  /** of the header, after the sizes */
  readonly macros: readonly string[];
  /** of the header, after those of step and readout */
  readonly declarations: readonly string[];
}

/**
 * The C of a model.
 *
 * @param counts raw samples that it encodes; null: none
 * @throws ModelFormatError when the model is invalid
 * @throws ExportError when a layer's kind has no C, or raw samples or values cannot be computed in integers
 */
export function cProgram(model: IntModel, prefix: string, target: CTarget, counts: CountOptions | null = {}): CProgram {
  const contents = modelContents(model);
  const layers = model.layers.map((layer: BaseLayer, index) => {
    const kind = cKind(layer.kind);
    if (!kind) {
      throw new ExportError(
        `layers.${index}: kind '${layer.kind}' has no C; a plugin adds it with registerLayerExporter`,
      );
    }
    const { inputMagnitude } = contents.layers[index]!;
    return namingPlace(`layers.${index}`, () => kind(layer, { prefix, index, inputMagnitude, target }));
  });
  const mean = model.pooling === 'mean' ? meanC(model, prefix) : null;
  const readout = namingPlace('readout', () =>
    readoutC(model, {
      prefix,
      target,
      output: layers.at(-1)!.output,
      magnitude: contents.readout.inputMagnitude,
      mean,
      present: new Set(inOrder(layers.flatMap(({ helpers }) => helpers)).map(({ name }) => name)),
    }),
  );
  const more: readonly CFunctions[] = [
    ...(counts ? [encodeC(model, { ...counts, prefix, target })] : []),
    ...(predictsValues(model) ? [valuesC(model, { prefix, target, magnitude: contents.readout.inputMagnitude })] : []),
  ];
  const helpers = inOrder([
    ...layers.flatMap(({ helpers }) => helpers),
    ...readout.helpers,
    ...more.flatMap(({ helpers }) => helpers),
  ]);
  const constants = [
    ...constantsOf(helpers),
    ...layers.flatMap(({ constants }) => constants),
    ...readout.constants,
    ...more.flatMap(({ constants }) => constants),
  ];
  requireReach(constants, target);
  const context = contextC(prefix, [...layers.flatMap(({ fields }) => fields), ...(mean?.fields ?? [])]);
  return {
    prefix,
    model,
    target,
    layers,
    mean,
    context: context.code,
    contextBytes: context.bytes,
    constants,
    helpers,
    functions: [
      ...layers.map(({ functions }) => functions),
      readout.functions,
      ...more.map(({ functions }) => functions),
    ],
    macros: [inputsC(model), labelsC(model, prefix), ...more.map(({ macros }) => macros)],
    declarations: more.map(({ declarations }) => declarations),
  };
}

/** Begins the messages of refusals with the part of the model that is refused. */
function namingPlace<T>(place: string, emit: () => T): T {
  try {
    return emit();
  } catch (error) {
    throw error instanceof ExportError ? new ExportError(`${place}: ${error.message}`) : error;
  }
}

function requireReach(constants: readonly CArray[], { name, reach }: CTarget): void {
  const bytes = constants.reduce((total, { type, values }) => total + bytesOf(type) * values.length, 0);
  if (reach !== undefined && bytes > reach) {
    throw new ExportError(
      `constants take ${bytes} bytes, and target '${name}' reads ${reach}; use fewer units, fewer bits or Hadamard matrices`,
    );
  }
}
