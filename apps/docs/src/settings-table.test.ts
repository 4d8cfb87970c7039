import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { repositoryFiles, repositoryRoot } from './repository-files.js';
import { settingsTable, TABLE } from './settings-table.js';

const pages = repositoryFiles().filter(
  (file) => file.endsWith('.md') && readFileSync(repositoryRoot + file, 'utf8').includes(TABLE.begin),
);

it('is on the pages that explain the settings', () => {
  expect(pages.sort()).toEqual(['packages/converter/README.md', 'packages/training/README.md']);
});

// QORNN_WRITE_TABLES=1 before the command writes the tables anew.
it.each(pages)('%s says what the schema says', (file) => {
  const page = readFileSync(repositoryRoot + file, 'utf8');
  const from = page.indexOf(TABLE.begin) + TABLE.begin.length;
  const to = page.indexOf(TABLE.end);
  const current = `${page.slice(0, from)}\n\n${settingsTable()}\n\n${page.slice(to)}`;
  if (process.env.QORNN_WRITE_TABLES) writeFileSync(repositoryRoot + file, current);
  else expect(page).toBe(current);
});
