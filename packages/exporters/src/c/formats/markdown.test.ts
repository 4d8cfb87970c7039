import { expect, it } from 'vitest';
import { markdownTable, markdownText } from './markdown.js';

it('markdownText escapes what Markdown and HTML know, on one line without invisible signs', () => {
  expect(markdownText('a|b\n<img> [x](y) *z* m_W _u_ \u202e')).toBe('a\\|b \\<img\\> \\[x\\](y) \\*z\\* m_W \\_u\\_');
});

it('markdownTable', () => {
  expect(markdownTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
});
