import { describe, expect, it } from 'vitest';
import { html } from './html.js';

describe('html', () => {
  it('escapes texts, not markup, and joins lists', () => {
    const items = ['<script>', '"&\'', 3].map((item) => html`<li title="${item}">${item}</li>`);
    expect(html`<ul>${items}${null}</ul>`.text).toBe(
      '<ul><li title="&lt;script&gt;">&lt;script&gt;</li><li title="&quot;&amp;&#39;">&quot;&amp;&#39;</li><li title="3">3</li></ul>',
    );
  });
});
