import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

/** The first model of each cell on each task. */
const various = [...new Map(committed.toReversed().map((path) => [cellAndTask(path), path])).values()];

function cellAndTask(path: string): string {
  const { task, model } = JSON.parse(readFileSync(join(path, 'summary.json'), 'utf8')).config;
  return `${model.cell} ${task.name}`;
}

const folder = temporaryFolder();

/** Reports models without data sets, as on a fresh machine. */
async function reported(models: readonly string[], name: string): Promise<string> {
  const page = join(folder, name);
  mkdirSync(join(folder, 'no-data'), { recursive: true });
  process.env.QORNN_DATA_DIR = join(folder, 'no-data');
  const { code, stderr } = await commandHere(folder)(['report', ...models, '-o', page, '--sequences', '8']);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return page;
}

describe('the report of a model of each cell on each task', { timeout: 600_000 }, () => {
  let page: string;

  beforeAll(async () => {
    expect(various.length).toBeGreaterThan(15);
    page = await reported(various, 'various.html');
  });

  it('has less than 2 MB for 20 of them', () => {
    expect(statSync(page).size / various.length).toBeLessThan(2e6 / 20);
  });

  describe.skipIf(skipsChromium())('in Chromium', () => {
    it.each<ColorScheme>(['light', 'dark'])('opens without a message and passes axe, %s', async (colorScheme) => {
      const browser = await startChromium();
      try {
        const seen = await seenInChromium(browser, page, { colorScheme });
        expect(seen).toEqual({ problems: [], violations: [] });
      } finally {
        await browser.close();
      }
    });
  });
});
