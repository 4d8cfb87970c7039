import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

/** Written by TypeDoc before the site is built; absent in a fresh `vitepress dev`. */
const apiSidebar = new URL('../api/typedoc-sidebar.json', import.meta.url);

const packages = [
  'quantizers',
  'orthogonal-params',
  'cells',
  'tasks',
  'training',
  'converter',
  'sweeps',
  'sweep-queue',
  'tuning',
  'report',
  'importers',
  'int-runtime',
  'exporters',
  'backend',
  'wasm-kernels',
  'safetensors',
  'options',
  'testing',
  'benchmarks',
];

export default defineConfig({
  title: 'qornn',
  description: 'Recurrent networks with k-bit, nearly orthogonal weights, and pure integer inference',
  cleanUrls: true,
  markdown: {
    math: true,
    // Braces in prose and tables are options, not attributes of elements.
    attrs: { disable: true },
    config(md) {
      // The READMEs link to where documents lie in the repository.
      const { normalizeLink } = md;
      md.normalizeLink = (url) =>
        normalizeLink(
          url
            .replace(/^(?:\.\.\/)+docs\/(model-file)\.md$/, '/guide/$1')
            .replace(/^COMMANDS\.md$/, '/guide/commands')
            .replace(/^OPTIONS\.md$/, '/guide/cell-options')
            .replace(/^(?:\.\.\/packages\/int-runtime\/)?ARITHMETIC\.md$/, '/guide/arithmetic'),
        );
      // RESULTS.md, which the guide includes, has plots beside it.
      const { image } = md.renderer.rules;
      md.renderer.rules.image = (tokens, i, ...rest) => {
        const source = tokens[i]!.attrGet('src') ?? '';
        if (source.startsWith('docs/results/')) tokens[i]!.attrSet('src', `../../../${source}`);
        return image!(tokens, i, ...rest);
      };
    },
  },
  srcExclude: ['README.md'],
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/guide/what-it-is' },
      { text: 'Packages', link: '/packages/quantizers' },
      { text: 'API', link: '/api/' },
    ],
    sidebar: {
      '/guide/': [
        {
          text: 'Guide',
          items: [
            { text: 'What it is', link: '/guide/what-it-is' },
            { text: 'Quick start', link: '/guide/quick-start' },
            { text: 'How the data flows', link: '/guide/data-flow' },
            { text: 'Choosing a strategy', link: '/guide/strategies' },
            { text: 'Your own time series', link: '/guide/series' },
            { text: 'How networks are measured', link: '/guide/measures' },
            { text: 'Many runs', link: '/guide/sweeps' },
            { text: 'The best network of a size', link: '/guide/tune' },
            { text: 'Sweeps at scale', link: '/guide/sweeps-at-scale' },
            { text: 'Weights from elsewhere', link: '/guide/import' },
            { text: 'From a CSV to an Arduino', link: '/guide/firmware' },
            { text: 'Measurements of firmware', link: '/guide/firmware-figures' },
            { text: 'Backends', link: '/guide/backends' },
            { text: 'The command line', link: '/guide/command-line' },
            { text: 'Commands and options', link: '/guide/commands' },
            { text: 'Write your own quantizer', link: '/guide/custom-quantizer' },
            { text: 'Write your own parametrization', link: '/guide/custom-parametrization' },
            { text: 'Write your own task', link: '/guide/custom-task' },
            { text: 'Write your own cell', link: '/guide/custom-cell' },
            { text: 'Options of the cells', link: '/guide/cell-options' },
            { text: 'Run a model', link: '/guide/runtime' },
            { text: 'The integer arithmetic', link: '/guide/arithmetic' },
            { text: 'The model file', link: '/guide/model-file' },
            { text: 'A report of runs', link: '/guide/report' },
            { text: 'Results', link: '/guide/results' },
          ],
        },
      ],
      '/packages/': [
        {
          text: 'Packages',
          items: [
            ...packages.map((name) => ({ text: name, link: `/packages/${name}` })),
            { text: 'qornn (CLI)', link: '/packages/cli' },
          ],
        },
      ],
      '/api/': existsSync(apiSidebar) ? JSON.parse(readFileSync(apiSidebar, 'utf8')) : [],
    },
    search: { provider: 'local' },
    outline: [2, 3],
  },
});
