import type { Check } from './check.js';

/** What the streams can show; with it, whether progress is a bar or lines. */
export interface Streams {
  stdout: { isTTY?: boolean; columns?: number };
  stderr: { isTTY?: boolean; columns?: number };
  environment: NodeJS.ProcessEnv;
}

/** The narrowest terminal that a progress bar fits in. */
const NARROW = 80;

export function terminalChecks({ stdout, stderr, environment }: Streams = here()): Check[] {
  const isTerminal = stderr.isTTY === true;
  const { columns = null } = stderr;
  const noColor = environment.NO_COLOR ? 'NO_COLOR' : environment.TERM === 'dumb' ? 'TERM=dumb' : null;
  const colors = isTerminal && noColor === null;
  const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || '';
  const isUnicode = process.platform === 'win32' || /utf-?8/i.test(locale);
  const values = { stdout: stdout.isTTY === true, stderr: isTerminal, columns, colors, unicode: isUnicode };
  const shown = isTerminal
    ? `progress bars${columns === null ? '' : `, ${columns} columns`}, ${colors ? 'colors' : `no colors (${noColor})`}`
    : 'not a terminal: progress is shown as plain lines';
  const checks: Check[] = [
    isTerminal && columns !== null && columns < NARROW
      ? {
          section: 'terminal',
          name: 'stderr',
          state: 'warning',
          detail: shown,
          todo: `make it ${NARROW} columns wide, or lines of progress wrap`,
          values,
        }
      : { section: 'terminal', name: 'stderr', state: 'ok', detail: shown, todo: null, values },
  ];
  const named = locale === '' ? 'none is set' : locale;
  checks.push(
    isUnicode
      ? { section: 'terminal', name: 'characters', state: 'ok', detail: locale || 'Unicode', todo: null }
      : {
          section: 'terminal',
          name: 'characters',
          state: 'warning',
          detail: `the locale is not UTF-8 (${named}), so bars and curves may look wrong`,
          todo: 'export LANG=C.UTF-8',
        },
  );
  return checks;
}

function here(): Streams {
  return { stdout: process.stdout, stderr: process.stderr, environment: process.env };
}
