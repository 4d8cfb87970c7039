import { html, Markup } from './html.js';
import { PAGE_STYLE } from './page-style.js';
import type { Report } from './run.js';
import { groupByTask, type TaskGroup, taskSection } from './task-section.js';

/** Content of `<meta name="generator">`, which tells reports from other files. */
export const REPORT_GENERATOR = 'qornn report';

/**
 * A report as one self-contained HTML page: no scripts, no requests, at most the given texts, which are all escaped. It adapts to light and
 * dark, and can be printed.
 *
 * Runs are grouped by their task; curves and sizes are compared within a group.
 *
 * @example
 * writeFileSync('report.html', reportPage({ title: 'Three seeds', created: '2026-01-31', command: null, runs }));
 */
export function reportPage({ title, created, command, runs }: Report): string {
  const groups = groupByTask(runs);
  const tasks = groups.length === 1 ? '' : ` of ${groups.length} tasks, compared within each`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="generator" content="${REPORT_GENERATOR}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${new Markup(PAGE_STYLE)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="quiet">${runs.length} ${runs.length === 1 ? 'run' : 'runs'}${tasks}; made ${created}${command === null ? null : html` by <code>${command}</code>`}</p>
${navigation(groups)}
</header>
<main>
${groups.map(taskSection)}
</main>
<footer class="quiet">
<p>All plots and tables are in this file. It has no scripts and loads nothing.</p>
</footer>
</body>
</html>
`;
  return page.text;
}

/** Whether a text is a report; the beginning of it is enough. */
export function isReport(text: string): boolean {
  return text.startsWith('<!doctype html>') && text.includes(`<meta name="generator" content="${REPORT_GENERATOR}">`);
}

function navigation(groups: readonly TaskGroup[]): Markup | null {
  const runs = groups.reduce((count, group) => count + group.runs.length, 0);
  if (runs < 2) return null;
  const items = groups.map(({ id, task, runs }) => {
    const links = runs.map((run) => html`<li><a href="#${run.id}">${run.label}</a></li>`);
    return html`<li><a href="#${id}">${task}</a><ul>${links}</ul></li>`;
  });
  return html`<nav aria-label="Tasks and runs"><ul>${items}</ul></nav>`;
}
