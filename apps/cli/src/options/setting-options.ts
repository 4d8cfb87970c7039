import type { Setting } from '@qornn/training/settings';
import type { OptionDefinition } from '../commands/command.js';
import { UsageError } from '../errors.js';
import { type LayerSettings, parseLayer, withLayers } from './layer-settings.js';
import { repeated } from './option-readers.js';

/**
 * Command-line options of settings; names, help and allowed values come from the schema.
 *
 * @example
 * settingOptions(settingsOf(quantizationSchema))[0]; // { flags: '--state-bits <n>', description: 'bits of the states: an integer …', … }
 */
export function settingOptions(settings: readonly Setting[]): OptionDefinition[] {
  return settings.flatMap((setting): OptionDefinition[] => {
    const { flag, description, allowed, kind } = setting;
    if (kind === 'boolean') {
      return [
        { flags: `--${flag}`, description },
        { flags: `--no-${flag}`, description: `disables --${flag} if the configuration has it` },
      ];
    }
    if (kind === 'list') return [layerOption(setting)];
    const placeholder = kind === 'choice' ? 'name' : kind === 'integer' ? 'n' : 'number';
    const byDefault = setting.default === null ? '' : ` (${String(setting.default)})`;
    return [
      {
        flags: `--${flag} <${placeholder}>`,
        description: `${description}: ${allowed}${byDefault}`,
        read: Object.assign((text: string) => readSetting(setting, text), choicesOf(setting)),
      },
    ];
  });
}

/**
 * Settings overridden by command-line options.
 *
 * @param options Commander's options, with camel-case names
 */
export function withGiven<T extends object>(settings: readonly Setting[], own: T, options: object): T {
  const changed = structuredClone(own);
  for (const { path, flag, kind } of settings) {
    const given = (options as Record<string, unknown>)[optionName(flag)];
    if (given === undefined) continue;
    const value = kind === 'list' ? withLayers((own as Record<string, LayerSettings[]>)[path[0]!], given) : given;
    const parent = path
      .slice(0, -1)
      .reduce((at, key) => at[key] as Record<string, unknown>, changed as Record<string, unknown>);
    parent[path.at(-1)!] = value;
  }
  return changed;
}

/**
 * Settings without those that have their default value anyway.
 *
 * @example
 * withoutDefaults(settingsOf(quantizationSchema), { stateBits: 12, inputBits: 6, … }); // { inputBits: 6, … }
 */
export function withoutDefaults<T extends object>(settings: readonly Setting[], own: T): Partial<T> {
  const changed = structuredClone(own) as Record<string, unknown>;
  for (const { path, default: value } of settings) {
    if (path.length === 1 && changed[path[0]!] === value) delete changed[path[0]!];
  }
  return changed as Partial<T>;
}

/** The names that a choice allows, for completion in shells. */
function choicesOf({ schema }: Setting): { choices?: readonly unknown[] } {
  const { options } = schema as { options?: unknown };
  return Array.isArray(options) ? { choices: options } : {};
}

/** An option with settings of one layer, which may be repeated. */
function layerOption({ flag, description }: Setting): OptionDefinition {
  return {
    flags: `--${flag} <l:settings>`,
    description: `${description}, counted from 0, like 1:cell-bits=10,state-bits=8; may be repeated`,
    read: repeated((text) => parseLayer(flag, text)),
  };
}

/** @throws UsageError when the text is not an allowed value of the setting */
function readSetting({ flag, allowed, kind, schema }: Setting, text: string): unknown {
  const isNumber = kind === 'integer' ? /^[+-]?\d+$/.test(text.trim()) : text.trim() !== '';
  const value = kind === 'choice' ? text : isNumber ? Number(text) : Number.NaN;
  if (schema.safeParse(value).success) return value;
  throw new UsageError(`--${flag}: '${text}' is not allowed; must be ${allowed}`);
}

/** @example optionName('state-bits') // 'stateBits' */
function optionName(flag: string): string {
  return flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
