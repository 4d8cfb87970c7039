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
    .reduce<unknown>(
      (value, key) => (isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      document,
    );
}

/** A text that equal settings share, whatever their order. */
export function settingsKey(settings: Settings): string {
  return JSON.stringify(ordered(settings));
}

function assign(document: Document, [key, ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) {
    if (!isMapping(document[key!])) document[key!] = {};
    assign(document[key!] as Document, rest, value);
  } else if (value === null) delete document[key!];
  else document[key!] = structuredClone(value);
}

function optionsOfCell(model: Document): Document {
  const known = cellOptions(getCell(String(model.cell)));
  const kept = ([key]: [string, unknown]) => key === 'cell' || key === 'layers' || Object.hasOwn(known, key);
  return Object.fromEntries(Object.entries(model).filter(kept));
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

function isMapping(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
