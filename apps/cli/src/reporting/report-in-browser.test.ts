import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { skipsChromium } from '@qornn/internal-testing/chromium';
import { type ColorScheme, seenInChromium, startChromium } from '@qornn/internal-testing/chromium-page';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandHere } from '../testing/command-here.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const MODELS = fileURLToPath(new URL('../../../../models/', import.meta.url));
const committed = readdirSync(MODELS)
  .map((name) => join(MODELS, name))
  .filter((path) => existsSync(join(path, 'summary.json')));

const folder = temporaryFolder();
const page = join(folder, 'report.html');

/** All committed models in one report, without data sets, as on a fresh machine. */
beforeAll(async () => {
  mkdirSync(join(folder, 'no-data'));
  process.env.QORNN_DATA_DIR = join(folder, 'no-data');
  const { code, stderr } = await commandHere(folder)(['report', ...committed, '-o', page, '--sequences', '8']);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
}, 600_000);

describe('the report of every committed model', () => {
  it('has less than 2 MB for 20 of them', () => {
    expect(committed.length).toBeGreaterThan(20);
    expect(statSync(page).size / committed.length).toBeLessThan(2e6 / 20);
  });

  describe.skipIf(skipsChromium())('in Chromium', () => {
    it.each<ColorScheme>(['light', 'dark'])(
      'opens without a message and passes axe, %s',
      async (colorScheme) => {
        const browser = await startChromium();
        try {
          const seen = await seenInChromium(browser, page, { colorScheme });
          expect(seen).toEqual({ problems: [], violations: [] });
        } finally {
          await browser.close();
        }
      },
      240_000,
    );
  });
});
