import type { NaiveMeasure, NaiveMethod, ValueMeasure } from './measures.js';
import { ratio } from './ratio.js';

/** Sums of errors of forecasts. */
class ErrorSums {
  count = 0;
  squares = 0;
  absolutes = 0;

  add(error: number): void {
    this.count++;
    this.squares += error * error;
    this.absolutes += Math.abs(error);
  }

  rmse(unit: number): number | null {
    const mean = ratio(this.squares, this.count);
    return mean === null ? null : defined(unit * Math.sqrt(mean));
  }

  mae(unit: number): number | null {
    const mean = ratio(this.absolutes, this.count);
    return mean === null ? null : defined(unit * mean);
  }
}

/**
 * Errors of one output, z predicted and y true, over n answers:
 *
 *     RMSE  = √(1/n Σ (z − y)²)        MAE = 1/n Σ |z − y|
 *     R²    = 1 − Σ (z − y)² / Σ (y − ȳ)²
 *     skill = 1 − RMSE / RMSE of a naive forecast, both over the answers that have such a forecast
 *
 * R² is null if all answers are equal; scikit-learn has 0 or 1 there.
 */
export class ValueErrors {
  private readonly own = new ErrorSums();
  private readonly naive = new Map<NaiveMethod, { forecast: ErrorSums; model: ErrorSums }>();
  private unpredicted = 0;
  private mean = 0;
  /** Σ (y − ȳ)², updated by the method of Welford */
  private spread = 0;

  /**
   * @param value y, not NaN
   * @param naive forecasts of this answer; NaN for none
   */
  add(prediction: number, value: number, naive: Partial<Record<NaiveMethod, number>>): void {
    if (Number.isNaN(prediction)) this.unpredicted++;
    this.own.add(prediction - value);
    const difference = value - this.mean;
    this.mean += difference / this.own.count;
    this.spread += difference * (value - this.mean);
    for (const [name, forecast] of Object.entries(naive)) {
      const method = name as NaiveMethod;
      const sums = this.naive.get(method) ?? { forecast: new ErrorSums(), model: new ErrorSums() };
      this.naive.set(method, sums);
      if (Number.isNaN(forecast)) continue;
      sums.forecast.add(forecast - value);
      sums.model.add(prediction - value);
    }
  }

  /** @param unit size of a unit of the predictions in units of the target */
  result(label: string, unit: number): ValueMeasure {
    const { own, naive, unpredicted, spread } = this;
    const unexplained = ratio(own.squares, spread);
    return {
      label,
      answers: own.count,
      unpredicted,
      rmse: own.rmse(unit),
      mae: own.mae(unit),
      r2: unexplained === null ? null : defined(1 - unexplained),
      naive: Object.fromEntries(
        Array.from(naive, ([method, { forecast, model }]): [NaiveMethod, NaiveMeasure] => {
          const [error, reference] = [model.rmse(unit), forecast.rmse(unit)];
          const relative = error === null || reference === null ? null : ratio(error, reference);
          return [
            method,
            {
              answers: forecast.count,
              rmse: reference,
              mae: forecast.mae(unit),
              skill: relative === null ? null : 1 - relative,
            },
          ];
        }),
      ),
    };
  }
}

/** JSON has neither NaN nor infinity. */
function defined(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
