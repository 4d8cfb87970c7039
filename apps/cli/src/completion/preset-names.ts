import { listOwnVariants, listPresets, listVariants } from '../configuration/presets.js';

/** Names of presets and their variants, for completion of `<preset>+<variant>`. */
export interface PresetNames {
  presets: readonly string[];
  /** of every preset */
  variants: readonly string[];
  /** of one preset only, by its name */
  ownVariants: Readonly<Record<string, readonly string[]>>;
}

export function presetNames(): PresetNames {
  const presets = listPresets().map(({ name }) => name);
  const variants = listVariants().map(({ name }) => name);
  const own = presets.map((preset) => [
    preset,
    listOwnVariants(preset)
      .map(({ name }) => name)
      .filter((name) => !variants.includes(name)),
  ]);
  return { presets, variants, ownVariants: Object.fromEntries(own.filter(([, names]) => names!.length > 0)) };
}
