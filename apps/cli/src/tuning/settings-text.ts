/**
 * Settings of a candidate in one short line: the last keys of their paths, and their values.
 *
 * @example settingsText({ 'model.units': 32, 'model.gain': { target: 0.1 } }) // 'units 32, gain {target 0.1}'
 */
export function settingsText(settings: Readonly<Record<string, unknown>>): string {
  const ordered = Object.entries(settings).sort(([a], [b]) => placeOf(a) - placeOf(b));
  const all = ordered.map(([path, value]) => `${path.split('.').at(-1)} ${valueText(value)}`);
  return all.length === 0 ? 'as configured' : all.join(', ');
}

/** Sections of a configuration, by what tells most about a network. */
const SECTIONS = ['model', 'task', 'quantization', 'training'];

function placeOf(path: string): number {
  return SECTIONS.indexOf(path.split('.')[0]!);
}

function valueText(value: unknown): string {
  if (value === null) return 'none';
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  const { name, ...options } = value as { name?: unknown };
  if (name === 'uniform' && Object.keys(options).join() === 'bits')
    return `${(options as { bits?: unknown }).bits} bits`;
  const inside = Object.entries(options).map(([key, inner]) => `${key} ${valueText(inner)}`);
  if (name === undefined) return `{${inside.join(', ')}}`;
  return inside.length === 0 ? String(name) : `${name} {${inside.join(', ')}}`;
}
