import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
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
    // `evaluate` runs beside the page's policy, which forbids scripts.
    await page.evaluate(AXE);
    const found = (await page.evaluate('axe.run(document)')) as {
      violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
    };
    const violations = found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    );
    return { problems, violations };
  } finally {
    await context.close();
  }
}
