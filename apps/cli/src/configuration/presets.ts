import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cellsByPresetName } from '@qornn/cells/labels';
import { nearestName } from '@qornn/options';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
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
  /** whether it changes the cell, so that options of single layers no longer fit */
  otherCell?: boolean;
}

/** A preset with its variants: files to merge in this order, later ones override earlier ones. */
export interface ResolvedPreset {
  name: string;
  files: ConfigurationFile[];
}

const FOLDER = fileURLToPath(new URL('../../presets/', import.meta.url));
const VARIANTS = `${FOLDER}variants/`;
const CELLS = `${FOLDER}cells/`;
/** Changes of all variants with another cell, except its name. Files beside it, named as the variants, hold what suits one cell. */
const CELL_BASELINE = `${CELLS}baseline.yaml`;

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
  // What a preset changes in a general variant fits its own cell; after another cell, the general variant is used as it is.
  const ownFile = (variant: string, v: number) =>
    firstCell >= 0 && v > firstCell && existsSync(`${VARIANTS}${variant}.yaml`)
      ? null
      : `${FOLDER}${name}+${variant}.yaml`;
  const known = () => [...listVariants(), ...listOwnVariants(name)];
  const cells = cellsByPresetName();
  const firstCell = variants.findIndex((variant) => cells.has(variant));
  const files = variants.flatMap((variant, v) =>
    variantFiles(`the preset ${name}`, variant, ownFile(variant, v), known),
  );
  return { name: [name, ...variants].join('-'), files: [{ path: preset.path }, ...files] };
}

/**
 * Variants of a configuration file of a user, like `activity.yaml+gru+8bit`: the general ones, and files like `activity+quick.yaml` beside it.
 *
 * @returns the files to merge and the end of the name; undefined if the source does not have this form, or there is no such file
 * @throws UsageError for an unknown variant; the message suggests the nearest one and lists all
 */
export function findVariantsOfFile(source: string): { files: ConfigurationFile[]; suffix: string } | undefined {
  const [, path, list] = /^(.+?\.ya?ml)\+(.*)$/s.exec(source) ?? [];
  if (path === undefined || fileKind(path) !== 'file') return undefined;
  const stem = path.replace(/\.ya?ml$/, '');
  const variants = list!.split('+');
  const files = variants.flatMap((variant) => variantFiles(path, variant, `${stem}+${variant}.yaml`, listVariants));
  return { files: [{ path }, ...files], suffix: variants.map((variant) => `-${variant}`).join('') };
}

/**
 * A source without its variants.
 *
 * @example
 * withoutVariants('copy-1000+gru+4bit'); // 'copy-1000'
 * withoutVariants('mine.yaml+gru'); // 'mine.yaml'
 * withoutVariants('runs/a+b'); // 'runs/a+b', a path
 */
export function withoutVariants(source: string): string {
  if (fileKind(source) !== 'missing') return source;
  return /^(.+?\.ya?ml)\+/s.exec(source)?.[1] ?? (/[\\/]/.test(source) ? source : source.split('+')[0]!);
}

/**
 * The files of one variant: general changes, then those of one preset or file.
 *
 * @param what the preset or file, for the error
 * @param own path of its own changes, which need not exist; null without any
 * @param known all variants, for the error
 */
function variantFiles(
  what: string,
  variant: string,
  own: string | null,
  known: () => readonly Preset[],
): ConfigurationFile[] {
  const cell = cellsByPresetName().get(variant);
  const isName = variant !== '' && !/[\\/]/.test(variant);
  const found = (isName ? [`${VARIANTS}${variant}.yaml`, ...(cell ? [`${CELLS}${variant}.yaml`] : []), own] : [])
    .filter((path) => path !== null && existsSync(path))
    .map((path): ConfigurationFile => ({ path: path! }));
  // Before own changes, so that these can adjust it.
  if (cell !== undefined) {
    found.unshift({ path: CELL_BASELINE, assignments: [{ path: ['model', 'cell'], value: cell }], otherCell: true });
  }
  if (found.length > 0) return found;
  const unique = new Map(known().map((one) => [one.name, one]));
  throw unknown(`${what} has no variant '${variant}'`, variant, 'Variants', [...unique.values()]);
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
