export { type FrontOptions, frontSvg, type SizedNetwork } from './front-svg.js';
export { paretoFront } from './plots/pareto-front.js';
export { isReport, reportPage } from './report-page.js';
export type {
  Confusion,
  LearningPoint,
  PredictedValues,
  Report,
  ReportAnswers,
  ReportCodes,
  ReportMeasures,
  ReportMetric,
  ReportNoise,
  ReportRun,
  ReportScores,
  ReportSpectrum,
  ReportStates,
  SpectrumExtremes,
  WrongExample,
} from './run.js';
