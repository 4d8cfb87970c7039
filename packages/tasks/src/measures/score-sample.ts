import seedrandom from 'seedrandom';
import { logOdds } from './log-odds.js';
import { rocAuc } from './roc-auc.js';

/** Scores that are kept at most: 16 MiB. */
const MAX_SCORES = 2 ** 21;

/**
 * Scores of answers for ROC-AUC: all of them, or a uniform random sample of a fixed size of too many (reservoir sampling, Vitter 1985,
 * algorithm R, with a fixed seed).
 */
export class ScoreSample {
  /** [kept, width]; two classes have opposite scores, so that one is enough */
  private scores = new Float64Array(1024);
  private labels = new Int32Array(1024);
  private added = 0;
  private readonly width: number;
  private readonly limit: number;
  private readonly row: Float64Array;
  private readonly random = seedrandom.alea('scores');

  /** @param maxScores limit of numbers kept */
  constructor(
    private readonly classes: number,
    maxScores = MAX_SCORES,
  ) {
    this.width = classes === 2 ? 1 : classes;
    this.limit = Math.max(1, Math.floor(maxScores / this.width));
    this.row = new Float64Array(classes);
  }

  /** Number of answers kept. */
  get kept(): number {
    return Math.min(this.added, this.limit);
  }

  /** @param at place of the first logit */
  add(logits: ArrayLike<number>, at: number, label: number): void {
    const place = this.added < this.limit ? this.added : Math.floor(this.random() * (this.added + 1));
    this.added++;
    if (place >= this.limit) return;
    this.grow(place + 1);
    logOdds(logits, at, this.row);
    this.labels[place] = label;
    this.scores.set(this.row.subarray(this.classes - this.width), place * this.width);
  }

  /** ROC-AUC of each class against the rest; null if there are no answers of it, or no others. */
  aucs(): (number | null)[] {
    if (this.classes === 2) {
      const auc = this.aucOf(1, 0);
      return [auc, auc];
    }
    return Array.from({ length: this.classes }, (_, k) => this.aucOf(k, k));
  }

  private aucOf(label: number, column: number): number | null {
    const { kept, width } = this;
    const positive: number[] = [];
    const negative: number[] = [];
    for (let i = 0; i < kept; i++) {
      (this.labels[i] === label ? positive : negative).push(this.scores[i * width + column]!);
    }
    return rocAuc(Float64Array.from(positive), Float64Array.from(negative));
  }

  private grow(answers: number): void {
    if (answers > this.labels.length) {
      const labels = new Int32Array(2 * answers);
      labels.set(this.labels);
      this.labels = labels;
    }
    if (answers * this.width > this.scores.length) {
      const scores = new Float64Array(2 * answers * this.width);
      scores.set(this.scores);
      this.scores = scores;
    }
  }
}
