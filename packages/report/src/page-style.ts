/** Eight series colors keep their order for color-blind readers: neighbours differ in lightness, too. */
const SERIES_LIGHT = declared('#1f6fb5 #b3541e #23804f #8a3f9e #8a6d00 #b2365f #3a7a83 #66605a');
const SERIES_DARK = declared('#6cb2f0 #f0a06a #6fcf97 #d29be4 #dcc04e #f28bae #7fd0da #b8b0a6');

function declared(colors: string): string {
  return colors
    .split(' ')
    .map((color, i) => `--series-${i + 1}: ${color};`)
    .join(' ');
}

/** Style sheet of an SVG file of its own, in light and dark. */
export const FILE_STYLE = `svg{color:#1b1f24;background:#ffffff;${SERIES_LIGHT}}@media(prefers-color-scheme:dark){svg{color:#e6e9ec;background:#14171b;${SERIES_DARK}}}`;

/**
 * Style sheet of the page. All colors are variables with a contrast of at least 4.5 for text and 3 for lines, in light and in dark; printed
 * pages are light.
 */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1b1f24; --quiet: #57606a; --line: #d0d7de; --soft: #f3f5f7; --link: #0b5cad;
  ${SERIES_LIGHT}
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171b; --text: #e6e9ec; --quiet: #a3adb8; --line: #3a424b; --soft: #1d2228; --link: #7fb8f0;
    ${SERIES_DARK}
  }
}
@media print {
  :root {
    color-scheme: light;
    --page: #ffffff; --text: #000000; --quiet: #444444; --line: #bbbbbb; --soft: #ffffff; --link: #000000;
    ${SERIES_LIGHT}
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 2px solid var(--line); }
h3 { font-size: 1.12rem; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--line); }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
h1, h2, h3, h4, td, th, li, summary { overflow-wrap: anywhere; }
p, ul { margin: .4rem 0; }
.quiet, figcaption, caption { color: var(--quiet); }
a { color: var(--link); }
nav ul { padding: 0; list-style: none; }
nav ul ul { padding-left: 1rem; columns: 18rem; }
.plots { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: flex-start; }
figure { margin: 0; width: var(--width); max-width: 100%; }
figcaption { font-size: .87rem; line-height: 1.35; overflow-wrap: anywhere; }
svg { display: block; max-width: 100%; height: auto; overflow: visible; color: var(--text); }
.legend { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: .2rem 0; padding: 0; list-style: none; font-size: .85rem; }
.swatch { display: inline-block; width: 1.6em; margin-right: .4em; border-top: 3px solid currentColor; vertical-align: middle; }
.swatch.dashed { border-top-style: dashed; }
.wide { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding-bottom: .25rem; }
th, td { padding: .2rem 1rem .2rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); min-width: 3.5rem; overflow-wrap: normal; }
.number { text-align: right; }
td.number { white-space: nowrap; }
details caption { display: none; }
tbody th { font-weight: 500; }
pre { overflow-x: auto; background: var(--soft); padding: .75rem; font: .82rem/1.45 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.symbols { overflow-x: auto; white-space: pre; margin: .3rem 0; padding: .5rem .75rem; }
details { margin: .75rem 0; }
summary { cursor: pointer; }
.missing { background: var(--soft); padding: .5rem .75rem .5rem 2rem; }
footer { padding-top: 2rem; padding-bottom: 2rem; }
@media print {
  @page { margin: 14mm; }
  :root { font-size: 12px; }
  body { font-size: 1rem; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  nav { display: none; }
  h1, h2, h3, h4, h3 + p, summary { break-after: avoid; }
  h1, h2, h3, h4, figure, tr, .wide, .missing { break-inside: avoid; }
  .wide { overflow: visible; }
  table { max-width: 100%; }
  figure.small { width: calc(50% - .75rem); }
  pre { padding: 0; columns: 2; }
  .symbols { columns: auto; }
  summary { list-style: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`.trim();
