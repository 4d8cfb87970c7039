import type { Check } from '@qornn/options';
import { cellOptions } from '../cell-options.js';
import { getCell } from '../cell-registry.js';

/** Markdown tables of the options that a configuration may set, per cell. */
export function optionsPage(cells: readonly string[]): string {
  const sections = cells.map((name) => {
    const cell = getCell(name);
    const rows = Object.entries<Check>(cellOptions(cell)).map(
      ([option, check]) => `| \`${option}\` | ${check.allowed.replaceAll('|', '\\|')} | ${defaultText(check)} |`,
    );
    const table = ['| option | allowed | default |', '| --- | --- | --- |', ...rows].join('\n');
    return `## \`cell: ${name}\`\n\nThe class is \`${cell.layer.className}\`.\n\n${table}`;
  });
  return `# Options of cells\n\n${INTRODUCTION}\n\n${sections.join('\n\n')}\n`;
}

const INTRODUCTION = `Options of section \`model\` of a configuration, besides \`cell\` and \`layers\`. The layers check their options with the same tables and have
the same defaults. A test generates this page from the tables.`;

function defaultText({ default: value, isRequired }: Check): string {
  if (isRequired) return 'required';
  return value === undefined ? 'none' : `\`${String(value)}\``;
}
