import { cellOptions, getCell } from '@qornn/cells';

/**
 * What a candidate changes in a configuration: values by path, for instance `{ 'model.units': 32 }`. A value of null removes the key. A value
 * replaces the one that was there, mappings included.
 */
export type Settings = Readonly<Record<string, unknown>>;

type Document = Record<string, unknown>;

/**
 * A configuration with the settings of a candidate. The argument is not changed. Options of the model that another cell does not have are
 * left out.
 *
 * @param document a configuration, validated or not
 * @example
 * withSettings({ model: { units: 64 } }, { 'model.units': 32 }); // { model: { units: 32 } }
 */
export function withSettings(document: object, settings: Settings): Document {
  const changed = structuredClone(document) as Document;
  for (const [path, value] of Object.entries(settings)) assign(changed, path.split('.'), value);
  const { model } = changed as { model?: Document };
  if (settings['model.cell'] !== undefined && model) changed.model = optionsOfCell(model);
  return changed;
}

/** The value of a configuration at a path; undefined if there is none. */
export function valueAt(document: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (isPart(value) && Object.hasOwn(value, key) ? value[key] : undefined), document);
}

/**
 * Settings with one more. It replaces those of keys inside it; where a setting of a key around it exists, it becomes part of that.
 *
 * @example
 * withSetting({ 'model.layers': [{ units: 8 }] }, 'model.layers.0.units', 16); // { 'model.layers': [{ units: 16 }] }
 */
export function withSetting(settings: Settings, path: string, value: unknown): Settings {
  const kept = Object.fromEntries(Object.entries(settings).filter(([key]) => !key.startsWith(`${path}.`)));
  const around = Object.keys(kept).find((key) => path.startsWith(`${key}.`));
  if (around === undefined || !isPart(kept[around])) return { ...kept, [path]: value };
  const inside = { part: structuredClone(kept[around]) };
  assign(inside, ['part', ...path.slice(around.length + 1).split('.')], value);
  return { ...kept, [around]: inside.part };
}

/** A text that equal settings share, whatever their order. */
export function settingsKey(settings: Settings): string {
  return JSON.stringify(ordered(settings));
}

function assign(part: Document, [key, ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) {
    if (!isPart(part[key!])) part[key!] = {};
    assign(part[key!] as Document, rest, value);
  } else if (value === null) delete part[key!];
  else part[key!] = structuredClone(value);
}

/** Keys of the model that do not belong to the cell. */
const MODEL_KEYS: readonly string[] = ['cell', 'layers', 'pooling'];

/** Layers that name their cell keep it. */
function optionsOfCell(model: Document): Document {
  const ofCell = (part: Document, cell: unknown, more: readonly string[]) => {
    const known = cellOptions(getCell(String(cell)));
    return Object.fromEntries(Object.entries(part).filter(([key]) => more.includes(key) || Object.hasOwn(known, key)));
  };
  const { cell, layers } = model;
  const ofLayer = (layer: Document) => ofCell(layer, layer.cell ?? cell, ['cell']);
  return {
    ...ofCell(model, cell, MODEL_KEYS),
    ...(Array.isArray(layers) && { layers: layers.map((layer) => ofLayer(layer as Document)) }),
  };
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, ordered(value[key])]),
  );
}

/** A mapping, or a list, whose keys are places. */
function isPart(value: unknown): value is Document {
  return typeof value === 'object' && value !== null;
}

function isMapping(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
