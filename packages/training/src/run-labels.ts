import { cellLabel, DEFAULT_CELL } from '@qornn/cells/labels';

/** Section `model` of a `config.yaml`. */
export type ModelRecord = Readonly<Record<string, unknown>>;

/**
 * The options of each layer of a section `model`, from a file or validated; one for layers that all have the same. A layer with another cell
 * than the model has its own, and `units` of the model unless it has these, too.
 *
 * @example
 * layerRecords({ units: 8, layers: [{}, { units: 16 }] }); // [{ units: 8, … }, { units: 16, … }]
 */
export function layerRecords(model: ModelRecord): ModelRecord[] {
  const { layers } = model;
  if (!Array.isArray(layers) || layers.length === 0) return [model];
  const { cell = DEFAULT_CELL, units } = model;
  return layers.map((layer) => {
    const own = typeof layer === 'object' ? (layer as ModelRecord) : {};
    return { ...(own.cell === undefined || own.cell === cell ? model : { units }), ...own };
  });
}

/**
 * `mixed` if layers differ in it.
 *
 * @example
 * strategyOf({ parametrization: { name: 'projUnnD', rank: 2 } }); // 'projUnnD'
 */
export function strategyOf(model: ModelRecord): string {
  return commonOf(layerRecords(model).map((layer) => cellLabel(layer).strategy));
}

/**
 * `mixed` if layers differ in it.
 *
 * @example
 * bitsText({ recurrentQuantizer: { name: 'uniform', bits: 4 } }); // '4/float'
 */
export function bitsText(model: ModelRecord): string {
  return commonOf(layerRecords(model).map(bitsOfLayer));
}

function commonOf(texts: readonly string[]): string {
  return texts.every((text) => text === texts[0]) ? texts[0]! : 'mixed';
}

function bitsOfLayer(model: ModelRecord): string {
  const { recurrentQuantizer = 'none', kernelQuantizer = 'none' } = model;
  const [recurrent, kernel] = [ofQuantizer(recurrentQuantizer), ofQuantizer(kernelQuantizer)];
  const { bits } = cellLabel(model);
  const own = recurrent === 'float' && bits !== undefined ? String(bits) : recurrent;
  return own === kernel ? own : `${own}/${kernel}`;
}

function ofQuantizer(quantizer: unknown): string {
  const name = nameOf(quantizer);
  if (name === 'none') return 'float';
  if (typeof quantizer !== 'object' || quantizer === null) return name;
  const { bits, levels, quantizer: inner } = quantizer as { bits?: unknown; levels?: unknown; quantizer?: unknown };
  if (bits !== undefined) return String(bits);
  if (levels !== undefined) return `${levels} levels`;
  return inner === undefined ? name : ofQuantizer(inner);
}

function nameOf(identifier: unknown): string {
  return typeof identifier === 'object' && identifier !== null && 'name' in identifier
    ? String(identifier.name)
    : String(identifier);
}
