import { existsSync, readdirSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import config from '../.vitepress/config.js';
import { repositoryRoot } from './repository-files.js';

// The configuration alone: VitePress brings its bundler along.
vi.mock('vitepress', () => ({ defineConfig: (config: unknown) => config }));

interface Item {
  link?: string;
  items?: Item[];
}

/** Links of a sidebar, those of groups included. */
function linksOf(items: readonly Item[]): string[] {
  return items.flatMap(({ link, items = [] }) => [...(link === undefined ? [] : [link]), ...linksOf(items)]);
}

const sidebar = config.themeConfig!.sidebar as Record<string, Item[]>;
const links = ['/guide/', '/packages/'].flatMap((folder) => linksOf(sidebar[folder]!));

it('has a page behind every link of the sidebar', () => {
  expect(links.length).toBeGreaterThan(25);
  expect(links.filter((link) => !existsSync(`${repositoryRoot}apps/docs${link}.md`))).toEqual([]);
});

it('links to every page of the guide and of the packages', () => {
  for (const folder of ['guide', 'packages']) {
    const pages = readdirSync(`${repositoryRoot}apps/docs/${folder}`).map((page) => `/${folder}/${page.slice(0, -3)}`);
    expect(pages.filter((page) => !links.includes(page))).toEqual([]);
  }
});
