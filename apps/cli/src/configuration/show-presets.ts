import type { Terminal } from '../display/terminal.js';
import { listOwnVariants, listPresets, listVariants, type Preset } from './presets.js';

/** `qornn presets`: lists presets and variants. */
export async function showPresets(terminal: Terminal): Promise<void> {
  const list = listPresets().map((preset) => ({ ...preset, variants: listOwnVariants(preset.name) }));
  const variants = listVariants();
  const line = ({ name, description }: Preset, before = '') => `${before}${terminal.colors.bold(name)}  ${description}`;
  terminal.result({ presets: list, variants }, () =>
    [
      ...list.flatMap((preset) => [
        line(preset),
        ...preset.variants.map((variant) => line({ ...variant, name: `${preset.name}+${variant.name}` }, '  ')),
      ]),
      '',
      'Variants can be added to every preset, also several: copy-1000+projunn-d+4bit, pmnist+lstm.',
      ...variants.map((variant) => line({ ...variant, name: `+${variant.name}` })),
    ].join('\n'),
  );
}
