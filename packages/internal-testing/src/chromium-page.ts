import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM } from './chromium.js';

/** What a browser says about a page. */
export interface SeenPage {
  /** messages of the console, failed requests, and violations of the page's own policy */
  problems: string[];
  /** violations of accessibility that axe finds, as 'rule: element' */
  violations: string[];
}

export type ColorScheme = 'light' | 'dark';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Starts Chromium; the caller closes it. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? 'chromium', args: ['--no-sandbox', '--disable-gpu'] });
}

/**
 * Opens a file in a browser without network, and lets axe check it.
 *
 * @param screenshot path of a PNG of the whole page to write, to look at
 */
export async function seenInChromium(
  browser: Browser,
  path: string,
  { colorScheme, screenshot }: { colorScheme: ColorScheme; screenshot?: string },
): Promise<SeenPage> {
  const address = pathToFileURL(path).href;
  const problems: string[] = [];
  const context = await browser.newContext({ colorScheme, offline: true, viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => {
      if (request.url() !== address && !request.url().startsWith('data:')) problems.push(`requests ${request.url()}`);
    });
    await page.goto(address);
    if (screenshot !== undefined) await page.screenshot({ path: screenshot, fullPage: true });
    return { problems, violations: await violationsOf(page) };
  } finally {
    await context.close();
  }
}

/** A page on paper. */
export interface PrintedPage {
  /** color of the paper */
  background: string;
  /** violations of accessibility that axe finds, such as too little contrast */
  violations: string[];
  /** what does not fit: elements beyond the edge of the paper, plots that may be divided between two sheets or are larger than one, folded details */
  cut: string[];
}

/** A4 with margins of 14 mm, at 96 pixels an inch. */
const PAPER = { width: 688, height: 1016 };

/** Lays a file out as for printing by a reader who sees pages in dark, and lets axe check it. */
export async function printedInChromium(browser: Browser, path: string): Promise<PrintedPage> {
  const context = await browser.newContext({ colorScheme: 'dark', offline: true, viewport: PAPER });
  try {
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(pathToFileURL(path).href);
    const background = (await page.evaluate('getComputedStyle(document.body).backgroundColor')) as string;
    const cut = (await page.evaluate(CUT)) as string[];
    return { background, violations: await violationsOf(page), cut };
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
const CUT = `(() => {
  const cut = [];
  const name = (element) => element.outerHTML.slice(0, 80);
  for (const element of document.querySelectorAll('figure, svg, table, pre, h1, h2, h3, h4, p')) {
    if (element.getBoundingClientRect().right > ${PAPER.width}) cut.push('beyond the edge: ' + name(element));
  }
  for (const element of document.querySelectorAll('figure, tr, h1, h2, h3, h4')) {
    if (getComputedStyle(element).breakInside !== 'avoid') cut.push('may be divided: ' + name(element));
    if (element.getBoundingClientRect().height > ${PAPER.height}) cut.push('larger than a sheet: ' + name(element));
  }
  for (const element of document.querySelectorAll('details > :not(summary)')) {
    if (!element.checkVisibility({ contentVisibilityAuto: true })) cut.push('folded: ' + name(element));
  }
  return cut;
})()`;

async function violationsOf(page: Page): Promise<string[]> {
  // `evaluate` runs beside the page's policy, which forbids scripts.
  await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run(document)')) as {
    violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
  };
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
