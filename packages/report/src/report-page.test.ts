import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isReport, reportPage } from './report-page.js';
import type { ReportRun } from './run.js';
import { fullRun } from './testing/runs.js';

const page = (...runs: ReportRun[]) =>
  reportPage({ title: 'Report', created: '2026-01-31', command: 'qornn report', runs });
const parsed = (...runs: ReportRun[]) => parseHTML(page(...runs)).document;
type Page = ReturnType<typeof parsed>;
const texts = (document: Page, selector: string) =>
  [...document.querySelectorAll(selector)].map((e) => e.textContent ?? '');

describe('reportPage', () => {
  it('shows all that is known of a run, under headings in order', () => {
    const document = parsed(fullRun());
    expect(texts(document, 'h1, h2, h3, h4')).toEqual([
      'Report',
      'series, file gestures.csv',
      'Learning curves',
      'Metric against bytes',
      'runs/gestures-seed0',
      'What is missing here',
      'Answers, integers, on 40 of 300 test sequences',
      'Answers, quantized, on 300 test sequences',
      'Spectra of the recurrent weights',
      'Codes of the integer model',
      'States of the integer model',
      'Noise of the integers',
    ]);
    expect(texts(document, 'figcaption').map((caption) => caption.split(/[:;,]/)[0])).toEqual([
      'Training loss',
      'Validation',
      'Validation',
      'Learning rate',
      'Test accuracy against bytes',
      'Confusion matrix',
      'test sequence 3',
      'Predicted against true values',
      'Error over time',
      'Singular values and eigenvalue moduli of the recurrent weights',
      'Smallest and largest singular value and eigenvalue modulus of the recurrent weights during training',
      'layer 0 W',
      'readout V',
      'layer 0',
      'layer 0',
      'Signal to noise of integers against floating point over time',
    ]);
    expect(texts(document, '.wide tbody tr').map((row) => row.replace(/\s+/g, ' '))[0]).toBe(
      'runs/gestures-seed0bjorck, 4 bitsquantized95.00 %0.1100123,800 B',
    );
  });

  it('has no scripts, no handlers and no addresses, whatever the texts are', () => {
    const evil = '<script>alert(1)</script><img src=x onerror="alert(2)">\'"&';
    const names = {
      label: evil,
      name: evil,
      task: evil,
      weights: evil,
      ended: evil,
      configuration: evil,
      missing: [evil],
    };
    const { answers, ...run } = fullRun({ ...names, environment: [[evil, evil]] });
    const confusion = {
      labels: [evil, 'b'],
      counts: [
        [1, 2],
        [3, 4],
      ],
    };
    const example = { ...answers[0]!.examples[0]!, title: evil, truth: evil, prediction: evil };
    const lines = [evil, 'y'].map((name) => ({ name, values: [1, 2] }));
    const metrics = [{ name: evil, goal: 'max' as const, fraction: false }];
    const learning = [1, 2].map((step) => ({ step, validation: { [evil]: step } }));
    const scores = [1, 2].map((bytes) => ({ variant: evil, bytes, metrics: { [evil]: bytes } }));
    const codes = [{ ...run.codes[0]!, name: evil }];
    const states = [{ ...run.states[0]!, name: evil }];
    const noise = [evil, 'b'].map((name) => ({ name, decibels: [1, 2] }));
    const spectra = [{ ...run.spectra[0]!, name: evil }];
    const own = { ...answers[0]!, variant: evil, confusion, examples: [{ ...example, lines, unit: evil }] };
    const text = reportPage({
      title: evil,
      created: evil,
      command: evil,
      runs: [{ ...run, metrics, learning, scores, codes, states, noise, spectra, answers: [own] }, fullRun()],
    });
    const { document } = parseHTML(text);
    expect(document.querySelectorAll('script, img, iframe, object, [onerror], [src]')).toHaveLength(0);
    expect(text.match(/<script|<img/g)).toBeNull();
    expect(texts(document, 'h1')).toEqual([evil]);
    for (const link of document.querySelectorAll('[href]'))
      expect(link.getAttribute('href')).toMatch(/^(#(run|task)-\d+|data:,)$/);
    expect(text).not.toMatch(/url\(|@import|https?:\/\/(?!www\.w3\.org)/);
  });

  it('has numbers of a column below each other, and words flush left', () => {
    const [table] = parsed(fullRun()).querySelectorAll('table');
    const classes = [...table!.querySelectorAll('thead th')].map((th) => [th.textContent, th.className]);
    expect(classes).toEqual([
      ['run', ''],
      ['weights', ''],
      ['variant', ''],
      ['accuracy', 'number'],
      ['cross-entropy', 'number'],
      ['bytes', 'number'],
    ]);
    // One with a number of digits of its own, and one that is not known.
    expect(texts(parsed(fullRun()), 'table:first-of-type td.number').slice(0, 9)).toEqual([
      ...['95.00 %', '0.1100', '123,800 B', '91.00 %', '0.2000', '18,219 B', '95.00 %', '–', '18,227 B'],
    ]);
  });

  it('labels every tick of logarithmic axes, and keeps labels of points in the plot', () => {
    const scores = [4124, 8612].map((bytes, i) => ({
      variant: `integers ${i}`,
      metrics: { accuracy: 0.9 + i / 100 },
      bytes,
    }));
    const learning = [0.4, 0.06, 0.0061].map((loss, step) => ({ step, loss, validation: {} }));
    const document = parsed(fullRun({ scores, learning, name: 'a-long-name-of-a-configuration' }));
    const figure = (caption: string) =>
      [...document.querySelectorAll('figure')].find((f) => f.textContent?.startsWith(caption))!;
    const pareto = figure('Test accuracy');
    const words = [...pareto.querySelectorAll('svg text')].map((e) => e.textContent);
    expect(words.filter((word) => /^\d+k$/.test(word ?? ''))).toEqual(['5k', '6k', '7k', '8k']);
    const name = [...pareto.querySelectorAll('svg g')].find(
      (g) => g.textContent === 'a-long-name-of-a-configuration' && g.getAttribute('text-anchor') !== null,
    );
    expect(name?.getAttribute('text-anchor')).toBe('end');
    const loss = [...figure('Training loss').querySelectorAll('svg text')].map((e) => e.textContent);
    expect(loss).toEqual(expect.arrayContaining(['0.01', '0.02', '0.05', '0.1', '0.2', '↑ loss, logarithmic']));
  });

  it('draws plots as wide as themselves, and shades the steps with wrong answers', () => {
    const { answers, ...run } = fullRun();
    const example = {
      ...answers[0]!.examples[0]!,
      wrongSteps: [
        [0, 0],
        [2, 3],
      ] as const,
    };
    const document = parsed({ ...run, answers: [{ ...answers[0]!, examples: [example] }] });
    const [figure] = [...document.querySelectorAll('figure')].filter((f) => /shaded/.test(f.textContent ?? ''));
    expect(figure!.getAttribute('style')).toBe('--width: 360px');
    expect(figure!.querySelectorAll('svg rect')).toHaveLength(2);
  });

  it('writes what was read as text where it is text', () => {
    const { answers, ...run } = fullRun();
    const example = { ...answers[0]!.examples[0]!, symbols: 'a <b', truth: ' <b>', prediction: ' <c>' };
    const document = parsed({ ...run, answers: [{ ...answers[0]!, examples: [example] }] });
    expect(texts(document, '.symbols')).toEqual(['read       a <b\ntrue        <b>\npredicted   <c>']);
  });

  it('groups runs by task, and joins the seeds of a name in a band', () => {
    const document = parsed(
      fullRun(),
      fullRun({ label: 'runs/gestures-seed1', seed: 1 }),
      fullRun({ label: 'runs/other-seed0', name: 'other' }),
      fullRun({ label: 'runs/copy-seed0', task: 'copy, T0 200', learning: [] }),
    );
    expect(texts(document, 'h2')).toEqual(['series, file gestures.csv', 'copy, T0 200']);
    expect(document.querySelector('header p')!.textContent).toContain('4 runs of 2 tasks, compared within each');
    const [loss] = document.querySelectorAll('figure');
    expect(texts(document, 'figure:first-of-type .legend li').slice(0, 2)).toEqual([
      'gestures, mean and range of 2 seeds',
      'other',
    ]);
    // Two lines and one band, beside the baseline.
    expect(loss!.querySelectorAll('svg g[stroke*="series"] path')).toHaveLength(2);
    expect(loss!.querySelectorAll('svg g[fill*="series"] path')).toHaveLength(1);
    expect(texts(document, '.quiet').some((text) => text.startsWith('There are no learning curves'))).toBe(true);
  });

  it('says what is missing where a run has nothing but a name', () => {
    const nothing = { learning: [], scores: [], answers: [], spectra: [], codes: [], states: [], noise: [] };
    const document = parsed(fullRun({ ...nothing, missing: ['there is no model'] }));
    expect(texts(document, 'figure')).toEqual([]);
    expect(texts(document, '.missing li')).toEqual(['there is no model.']);
  });

  it('lists the confusions of many classes instead of drawing them', () => {
    const labels = Array.from({ length: 50 }, (_, i) => `class ${i}`);
    const counts = labels.map((_, i) => labels.map((_, j) => (i === j ? 9 : Number(j === (i + 1) % 50))));
    const [answers] = fullRun().answers;
    const document = parsed(fullRun({ answers: [{ ...answers!, confusion: { labels, counts } }] }));
    expect(texts(document, 'figcaption').some((caption) => caption.startsWith('Confusion'))).toBe(false);
    const caption = 'Most frequent of the confusions of 50 classes, integers';
    const table = [...document.querySelectorAll('table')].find(
      (one) => one.querySelector('caption')?.textContent === caption,
    );
    expect(table!.querySelectorAll('tbody tr')).toHaveLength(15);
  });

  it('labels every plot, table and region, and repeats no id', () => {
    const document = parsed(fullRun(), fullRun({ label: 'b', seed: 1 }));
    for (const svg of document.querySelectorAll('svg')) {
      expect(svg.getAttribute('role')).toBe('img');
      expect(svg.getAttribute('aria-label')!.length).toBeGreaterThan(10);
    }
    for (const table of document.querySelectorAll('table')) {
      expect(table.querySelectorAll('caption')).toHaveLength(1);
      expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(1);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const text of [page(fullRun())])
      expect(text.match(/style="[^"]*#|(?:fill|stroke)="(?:#|rgb|black)/g)).toBeNull();
  });

  it('is told from other files', () => {
    expect(isReport(page(fullRun()).slice(0, 1000))).toBe(true);
    expect(isReport('<!doctype html><p>mine')).toBe(false);
  });

  it('has less than 2 MB for 20 runs with long histories', () => {
    const learning = Array.from({ length: 5000 }, (_, i) => ({
      step: i,
      loss: Math.sin(i) ** 2,
      rate: 1 / (i + 1),
      validation: { accuracy: Math.cos(i) ** 2, crossEntropy: 1 / (i + 1) },
    }));
    const wave = Array.from({ length: 2000 }, (_, i) => Math.sin(i / 7) + 0.1 * Math.sin(i * 3));
    const [answers] = fullRun().answers;
    const labels = Array.from({ length: 12 }, (_, i) => `class ${i}`);
    const counts = labels.map((_, i) => labels.map((_, j) => i + j + 1));
    const example = { ...answers!.examples[0]!, lines: ['x', 'y', 'z'].map((name) => ({ name, values: wave })) };
    const states = [0, 1].map((l) => ({
      ...fullRun().states[0]!,
      name: `layer ${l}`,
      histogram: wave.slice(0, 64).map(Math.abs),
      saturation: wave.map(Math.abs),
    }));
    const noise = [0, 1].map((l) => ({ name: `layer ${l}`, decibels: wave }));
    const runs = Array.from({ length: 20 }, (_, i) =>
      fullRun({
        label: `runs/r${i}`,
        name: `r${i}`,
        learning,
        states,
        noise,
        answers: [{ ...answers!, confusion: { labels, counts }, examples: Array(3).fill(example) }],
      }),
    );
    expect(Buffer.byteLength(page(...runs))).toBeLessThan(2e6);
  });
});
