import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { skipsChromium } from '@qornn/internal-testing/chromium';
import { type ColorScheme, seenInChromium, startChromium } from '@qornn/internal-testing/chromium-page';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { reportPage } from './report-page.js';
import { fullRun } from './testing/runs.js';

describe.skipIf(skipsChromium())('a report of everything in Chromium', () => {
  it.each<ColorScheme>(['light', 'dark'])('opens without a message and passes axe, %s', async (colorScheme) => {
    const evil = '<script>console.log("run")</script>';
    const runs = [fullRun(), fullRun({ label: evil, seed: 1 }), fullRun({ label: 'c', task: 'another' })];
    const path = join(temporaryFolder(), 'report.html');
    writeFileSync(path, reportPage({ title: evil, created: '2026-01-31', command: null, runs }));
    const browser = await startChromium();
    try {
      expect(await seenInChromium(browser, path, { colorScheme })).toEqual({ problems: [], violations: [] });
    } finally {
      await browser.close();
    }
  });
});
