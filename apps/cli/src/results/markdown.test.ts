import { expect, it } from 'vitest';
import { markdownCode, markdownText } from './markdown.js';

it.each([
  ['copy-1000, 6 bits', 'copy-1000, 6 bits'],
  ['snake_case', 'snake_case'],
  ['_emphasis_ *strong*', '\\_emphasis\\_ \\*strong\\*'],
  ['a | b', 'a \\| b'],
  ['a\n\n# title\n| x |', 'a\\\\n\\\\n# title\\\\n\\| x \\|'],
  ['<img src=x onerror=y>', '\\<img src=x onerror=y\\>'],
  ['[here](javascript:x)', '\\[here\\](javascript:x)'],
  ['`code` ~~no~~ &lt;', '\\`code\\` \\~\\~no\\~\\~ \\&lt;'],
  ['https://example.org www.example.org a@example.org', 'https:\\//example.org www\\.example.org a\\@example.org'],
  ['back\\slash\u202e', 'back\\\\slash\\\\u{202e}'],
])('%j is text', (text, expected) => {
  expect(markdownText(text)).toBe(expected);
});

it.each([
  ['qornn train x', '`qornn train x`'],
  ['a | b', '`a \\| b`'],
  ['`x` ``y``', '``` `x` ``y`` ```'],
  ['a\n| b |', '`a\\n\\| b \\|`'],
])('%j is code', (text, expected) => {
  expect(markdownCode(text)).toBe(expected);
});
