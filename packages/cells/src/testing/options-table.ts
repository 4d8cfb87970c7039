import type { Check } from '@qornn/options';
import { cellOptions } from '../cell-options.js';
import { getCell } from '../cell-registry.js';

/** What a configuration may set of each of these cells, in Markdown. */
export function optionsPage(cells: readonly string[]): string {
  const sections = cells.map((name) => {
    const cell = getCell(name);
    const rows = Object.entries<Check>(cellOptions(cell)).map(
      ([option, check]) => `| \`${option}\` | ${check.allowed.replaceAll('|', '\\|')} | ${defaultText(check)} |`,
    );
    const table = ['| option | what it may be | default |', '| --- | --- | --- |', ...rows].join('\n');
    return `## \`cell: ${name}\`\n\nThe class is \`${cell.layer.className}\`.\n\n${table}`;
  });
  return `# Options of cells\n\n${INTRODUCTION}\n\n${sections.join('\n\n')}\n`;
}

const INTRODUCTION = `What section \`model\` of a configuration may set, beside \`cell\` and \`layers\`. The layers check their options by the same tables, and
take these defaults. This page is written by a test from those tables.`;

function defaultText({ default: value, isRequired }: Check): string {
  if (isRequired) return 'required';
  return value === undefined ? 'none' : `\`${String(value)}\``;
}
