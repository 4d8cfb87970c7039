import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nearestName } from '@qornn/options';
import { UsageError } from '../errors.js';

/** A configuration that comes with the command, or changes to one. */
export interface Preset {
  name: string;
  /** first comment of the file, one line */
  description: string;
  /** of the YAML file */
  path: string;
}

/** A preset with its variants: what is read, in this order, each file changing what came before. */
export interface ResolvedPreset {
  name: string;
  paths: string[];
}

const FOLDER = fileURLToPath(new URL('../../presets/', import.meta.url));
const VARIANTS = `${FOLDER}variants/`;

/** All presets, by name. */
export function listPresets(): Preset[] {
  return filesIn(FOLDER).filter(({ name }) => !name.includes('+'));
}

/** What any preset can be varied by. */
export function listVariants(): Preset[] {
  return filesIn(VARIANTS);
}

/** What a preset alone can be varied by, or a variant means to it besides. */
export function listOwnVariants(preset: string): Preset[] {
  return filesIn(FOLDER)
    .filter(({ name }) => name.startsWith(`${preset}+`))
    .map((file) => ({ ...file, name: file.name.slice(preset.length + 1) }));
}

function filesIn(folder: string): Preset[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file) => {
      const path = `${folder}${file}`;
      const description = /^#\s*(.+)$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
      return { name: file.slice(0, -'.yaml'.length), description, path };
    });
}

/**
 * A preset by name, `+` its variants.
 *
 * @throws UsageError when there is none of that name; the message has the nearest one and the list
 * @example
 * findPreset('pmnist+lstm'); // { name: 'pmnist-lstm', paths: ['…/pmnist.yaml', '…/variants/lstm.yaml'] }
 */
export function findPreset(source: string): ResolvedPreset {
  const [name, ...variants] = source.split('+') as [string, ...string[]];
  const presets = listPresets();
  const preset = presets.find((candidate) => candidate.name === name);
  if (!preset)
    throw unknown(`there is no preset '${name}'`, name, 'Presets', presets, '; or give the path of a .yaml file');
  const paths = variants.flatMap((variant) => {
    const files = [`${VARIANTS}${variant}.yaml`, `${FOLDER}${name}+${variant}.yaml`].filter((file) => existsSync(file));
    if (files.length > 0 && !/[\\/]/.test(variant)) return files;
    const known = new Map([...listVariants(), ...listOwnVariants(name)].map((one) => [one.name, one]));
    throw unknown(`the preset ${name} has no variant '${variant}'`, variant, 'Variants', [...known.values()]);
  });
  return { name: [name, ...variants].join('-'), paths: [preset.path, ...paths] };
}

function unknown(what: string, name: string, title: string, known: readonly Preset[], more = ''): UsageError {
  const names = known.map((one) => one.name);
  const nearest = nearestName(name, names);
  return new UsageError(
    `${what}${nearest ? `; did you mean '${nearest}'?` : '.'} ${title}: ${names.join(', ')}${more}`,
  );
}
