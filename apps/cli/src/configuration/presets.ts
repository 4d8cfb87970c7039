import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cellsByPresetName } from '@qornn/cells/labels';
import { nearestName } from '@qornn/options';
import { UsageError } from '../errors.js';
import type { Assignment } from './assignment.js';

/** A built-in configuration, or a variant of one. */
export interface Preset {
  name: string;
  /** first comment of the file, one line */
  description: string;
  /** path of the YAML file */
  path: string;
}

/** A YAML file and changes to it. */
export interface ConfigurationFile {
  path: string;
  assignments?: readonly Assignment[];
}

/** A preset with its variants: files to merge in this order, later ones override earlier ones. */
export interface ResolvedPreset {
  name: string;
  files: ConfigurationFile[];
}

const FOLDER = fileURLToPath(new URL('../../presets/', import.meta.url));
const VARIANTS = `${FOLDER}variants/`;
/** Changes of all variants with another cell, except its name. */
const CELL_BASELINE = `${FOLDER}cells/baseline.yaml`;

/** All presets, by name. */
export function listPresets(): Preset[] {
  return filesIn(FOLDER).filter(({ name }) => !name.includes('+'));
}

/** Variants of all presets. */
export function listVariants(): Preset[] {
  const cells = Array.from(cellsByPresetName(), ([name, cell]) => ({
    name,
    description: `The cell ${cell}, of the same width and in floating point, as a baseline.`,
    path: CELL_BASELINE,
  }));
  return [...filesIn(VARIANTS), ...cells].sort(byName);
}

/** Variants of one preset only, and its own changes to general variants. */
export function listOwnVariants(preset: string): Preset[] {
  return filesIn(FOLDER)
    .filter(({ name }) => name.startsWith(`${preset}+`))
    .map((file) => ({ ...file, name: file.name.slice(preset.length + 1) }));
}

function filesIn(folder: string): Preset[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const path = `${folder}${file}`;
      const description = /^#\s*(.+)$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
      return { name: file.slice(0, -'.yaml'.length), description, path };
    })
    .sort(byName);
}

/**
 * Finds a preset by name, with variants after `+`.
 *
 * @throws UsageError for an unknown name; the message suggests the nearest one and lists all
 * @example
 * findPreset('pmnist+4bit'); // { name: 'pmnist-4bit', files: [{ path: '…/pmnist.yaml' }, { path: '…/variants/4bit.yaml' }] }
 */
export function findPreset(source: string): ResolvedPreset {
  const [name, ...variants] = source.split('+') as [string, ...string[]];
  const presets = listPresets();
  const preset = presets.find((candidate) => candidate.name === name);
  if (!preset)
    throw unknown(`there is no preset '${name}'`, name, 'Presets', presets, '; or give the path of a .yaml file');
  const files = variants.flatMap((variant) => {
    const cell = cellsByPresetName().get(variant);
    const found: ConfigurationFile[] = [`${VARIANTS}${variant}.yaml`, `${FOLDER}${name}+${variant}.yaml`]
      .filter((path) => existsSync(path))
      .map((path) => ({ path }));
    // Before the preset's own changes for this variant, so that these can adjust it.
    if (cell !== undefined) {
      found.unshift({ path: CELL_BASELINE, assignments: [{ path: ['model', 'cell'], value: cell }] });
    }
    if (found.length > 0 && !/[\\/]/.test(variant)) return found;
    const known = new Map([...listVariants(), ...listOwnVariants(name)].map((one) => [one.name, one]));
    throw unknown(`the preset ${name} has no variant '${variant}'`, variant, 'Variants', [...known.values()]);
  });
  return { name: [name, ...variants].join('-'), files: [{ path: preset.path }, ...files] };
}

function byName(a: Preset, b: Preset): number {
  return a.name.localeCompare(b.name, 'en', { numeric: true });
}

function unknown(what: string, name: string, title: string, known: readonly Preset[], more = ''): UsageError {
  const names = known.map((one) => one.name);
  const nearest = nearestName(name, names);
  return new UsageError(
    `${what}${nearest ? `; did you mean '${nearest}'?` : '.'} ${title}: ${names.join(', ')}${more}`,
  );
}
