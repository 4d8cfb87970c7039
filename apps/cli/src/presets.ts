import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from './errors.js';
import { nearestName } from './nearest-name.js';

/** A configuration that comes with the command. */
export interface Preset {
  name: string;
  /** first comment of the file, one line */
  description: string;
  /** of the YAML file */
  path: string;
}

const FOLDER = fileURLToPath(new URL('../presets/', import.meta.url));

/** All presets, by name. */
export function listPresets(): Preset[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const path = `${FOLDER}${file}`;
      const description = /^#\s*(.+)$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
      return { name: file.slice(0, -'.yaml'.length), description, path };
    });
}

/**
 * @throws UsageError when there is none of that name; the message has the nearest one and the list
 * @example
 * findPreset('demo').path; // …/presets/demo.yaml
 */
export function findPreset(name: string): Preset {
  const presets = listPresets();
  const preset = presets.find((candidate) => candidate.name === name);
  if (preset) return preset;
  const names = presets.map((candidate) => candidate.name);
  const nearest = nearestName(name, names);
  throw new UsageError(
    `there is no preset '${name}'${nearest ? `; did you mean '${nearest}'?` : '.'} Presets: ${names.join(', ')}; or give the path of a .yaml file`,
  );
}
