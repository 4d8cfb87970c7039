/** Names that people give to columns, by role. */
export const ROLE_NAMES = {
  label:
    /^(class|label|activity|category|state|gesture|kind|emotion|event|species|diagnosis|fault|condition|word|digit|status|type|outcome|annotation|klasse)(_?(id|name))?$|label|class_?name/i,
  target: /^(target|y|output|response|goal|ziel|rul|remaining.*)$/i,
  sequence:
    /(^|_)(seq(uence)?|session|recording|trial|run|episode|segment|sample|series|file|record|case|instance|utterance|cycle|unit|id)s?(_?(id|name|no|nr|number))?$/i,
  group:
    /(^|_)(subject|person|user|participant|patient|speaker|driver|operator|device|animal|volunteer|site|house|machine)s?(_?(id|name|no|nr))?$/i,
  time: /^(time|timestamp|date|datetime|zeit|datum|clock|epoch|utc|seconds|ms|millis|ts|t)([_ ([].*)?$|(^|_)(time|timestamp|date)$/i,
  /** numbers of rows */
  row: /^(|index|idx|row|unnamed.*|nr|no|#|step|frame|i|n|t|counter|sample_?(no|nr|number|index))$/i,
  split: /^(split|set|partition|subset|part|usage)$/i,
} as const;
