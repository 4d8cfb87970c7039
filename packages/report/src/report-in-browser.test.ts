import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { skipsChromium } from '@qornn/internal-testing/chromium';
import {
  type ColorScheme,
  printedInChromium,
  seenInChromium,
  startChromium,
} from '@qornn/internal-testing/chromium-page';
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

  it('is printed on white paper, with nothing cut, divided or folded', async () => {
    const label = 'runs/a-long-name-of-a-run-with-settings-as-folders-have-them-seed0';
    const full = fullRun();
    const [answers] = full.answers;
    const measures = Array.from({ length: 60 }, (_, i) => [`class ${i}`, '0.9', '0.8', '123,456 B', 'a few words']);
    const head = ['class', 'balanced accuracy', 'RMSE of the training mean', 'bytes', 'what it says'];
    const labels = Array.from({ length: 12 }, (_, i) => `a name of class ${i}`);
    const wide = {
      ...answers!,
      measures: [{ title: 'Measures', open: false, head, rows: measures }],
      confusion: { labels, counts: labels.map(() => labels.map((_, i) => i)) },
    };
    const path = join(temporaryFolder(), 'report.html');
    const runs = [full, fullRun({ label, answers: [wide] })];
    writeFileSync(path, reportPage({ title: label, created: '2026-01-31', command: `qornn report ${label}`, runs }));
    const browser = await startChromium();
    try {
      const printed = await printedInChromium(browser, path);
      expect(printed).toEqual({ background: 'rgb(255, 255, 255)', violations: [], cut: [] });
    } finally {
      await browser.close();
    }
  });
});
