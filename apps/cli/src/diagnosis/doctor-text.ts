import { printableLine } from '../display/printable.js';
import type { Terminal } from '../display/terminal.js';
import { type Check, SECTIONS } from './check.js';

const TITLES = {
  system: 'System',
  training: 'Training',
  backends: 'Backends of TensorFlow.js',
  packages: 'Packages',
  data: 'Data sets',
  export: 'Programs for exported models (all optional)',
  terminal: 'Terminal',
} as const;

/** The report, a section after the other; what to do stands below its line. */
export function doctorText(checks: readonly Check[], { bold, dim, green, yellow, red }: Terminal['colors']): string {
  const marks = { ok: green('✓'), missing: dim('–'), warning: yellow('!'), failed: red('✗') };
  const width = Math.max(...checks.map(({ name }) => name.length));
  const lines = SECTIONS.flatMap((section) => [
    bold(TITLES[section]),
    ...checks
      .filter((check) => check.section === section)
      .flatMap(({ name, state, detail, todo, commands = [] }) => [
        `  ${marks[state]} ${name.padEnd(width)}  ${printableLine(detail)}`,
        ...(todo === null ? [] : [`${' '.repeat(width + 6)}→ ${printableLine(todo)}`]),
        // Not indented, so that they can be copied.
        ...(commands.length === 0 ? [] : ['', ...commands.map((command) => printableLine(command)), '']),
      ]),
    '',
  ]);
  return [...lines, summaryText(checks)].join('\n');
}

function summaryText(checks: readonly Check[]): string {
  const count = (state: Check['state']) => checks.filter((check) => check.state === state).length;
  const [failed, warnings] = [count('failed'), count('warning')];
  if (failed > 0) return `${failed} of ${checks.length} checks failed.`;
  return `Training works${warnings === 0 ? '' : `, with ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`}.`;
}
