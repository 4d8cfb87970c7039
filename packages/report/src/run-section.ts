import { type Content, html, type Markup } from './html.js';
import { codesFigure } from './plots/codes.js';
import { confusionMarkup } from './plots/confusion.js';
import { spectraFigure, spectraOverTraining } from './plots/spectra.js';
import { noiseFigure, stateFigures } from './plots/states.js';
import { valueFigures } from './plots/values.js';
import { exampleFigure } from './plots/wrong-example.js';
import type { ReportAnswers, ReportRun } from './run.js';
import { tableMarkup } from './table.js';

/** Everything about one run. */
export function runSection(run: ReportRun & { id: string }): Markup {
  const { id, label, seed, weights, ended, missing } = run;
  const spectra = [spectraFigure(run.spectra), spectraOverTraining(run.learning)].flatMap((drawn) => drawn ?? []);
  const noise = noiseFigure(run.noise);
  return html`<section aria-labelledby="${id}">
<h3 id="${id}">${label}</h3>
<p>${weights}; seed ${seed}; ${ended}.</p>
${missing.length === 0 ? null : html`<h4>What is missing here</h4><ul class="missing">${missing.map((one) => html`<li>${one}.</li>`)}</ul>`}
${run.answers.map((answers) => answersPart(answers))}
${part('Spectra of the recurrent weights', spectra)}
${part('Codes of the integer model', run.codes.map(codesFigure))}
${part('States of the integer model', run.states.flatMap(stateFigures))}
${part('Noise of the integers', noise === null ? [] : [noise])}
<details><summary>Configuration and environment</summary>
${run.environment.length === 0 ? null : tableMarkup(`Environment of ${label}`, { head: ['what', 'value'], rows: run.environment })}
<pre tabindex="0" role="group" aria-label="Configuration of ${label}">${run.configuration}</pre>
</details>
</section>`;
}

/** A heading and figures; nothing without figures. */
function part(title: string, figures: readonly Content[]): Markup | null {
  return figures.length === 0 ? null : html`<h4>${title}</h4><div class="plots">${figures}</div>`;
}

function answersPart({ variant, sequences, of, measures, confusion, values, examples }: ReportAnswers): Markup {
  const whole =
    of === null || of === sequences ? `${sequences} test sequences` : `${sequences} of ${of} test sequences`;
  return html`<h4>Answers, ${variant}, on ${whole}</h4>
${measures.filter(({ open }) => open).map((one) => tableMarkup(one.title, one))}
${confusion ? confusionMarkup(confusion, variant) : null}
${measures.filter(({ open }) => !open).map((one) => html`<details><summary>${one.title}</summary>${tableMarkup(one.title, one)}</details>`)}
${values ? html`<div class="plots">${valueFigures(values, variant)}</div>` : null}
${
  examples.length === 0
    ? html`<p>None of these sequences has a wrong answer.</p>`
    : html`<div class="plots">${examples.map(exampleFigure)}</div>`
}`;
}
