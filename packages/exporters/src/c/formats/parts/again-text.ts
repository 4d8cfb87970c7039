import type { FormatName } from '../c-format.js';
import type { CLibrary } from '../c-library.js';

/** How the folder was made, for READMEs. */
export function againText({ name, target, samples }: CLibrary, format: FormatName): string {
  const numbers = (value: number | readonly number[]) => [value].flat().join(',');
  const options = [
    `--out ${name} --name ${name} --target ${target} --format ${format}`,
    ...(samples === null ? ['--samples codes'] : []),
    ...(samples?.samples && samples.samples !== 'int16' ? [`--samples ${samples.samples}`] : []),
    ...(samples?.countScale === undefined ? [] : [`--count-scale ${numbers(samples.countScale)}`]),
    ...(samples?.countOffset === undefined ? [] : [`--count-offset ${numbers(samples.countOffset)}`]),
  ];
  return `The files are written by qornn, and not to be edited; the same model gives the same bytes.

\`\`\`sh
qornn export c model.qornn.safetensors ${options.join(' ')} --force
\`\`\``;
}
