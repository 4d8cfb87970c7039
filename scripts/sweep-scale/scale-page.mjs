const RUNS = 10_000;
const MACHINES = 200;
/** What a sweep is assumed to be: minutes of a run, and MiB of its files. */
const MINUTES = [1, 10, 60];
const MIB = 2 ** 20;
/** One thread of Redis executes all commands. */
const REDIS_SHARE = 0.5;

/**
 * The tables of `docs/results/sweep-scale.md`, from its record.
 *
 * @param record content of `sweep-scale.json`
 */
export function scalePage(record) {
  const { idle, tiny, long, workers, machine, load } = record;
  const row = (name, of) =>
    `| ${name} | ${number(of.commands)} | ${bytes(of.bytesIn)} | ${bytes(of.bytesOut)} | ${number(of.redisMilliseconds)} ms |`;
  const fewer = tiny.runs < tiny.asked ? ` (${tiny.asked} were queued; the time was over)` : '';
  return [
    `Measured ${record.date.slice(0, 10)} over the loopback of a machine with ${machine.cores} cores of ${machine.cpu}, Redis ${record.redis}, ${workers} workers, with the`,
    `log of Redis flushed every second: ${tiny.runs} runs of two steps${fewer} in ${number(tiny.seconds)} s, ${number(tiny.runsPerSecond)} runs a second.`,
    `Other work kept the machine busy (load ${number(load.before)} to ${number(load.after)}), so the times of runs say little; commands, bytes and processor time of Redis do not depend on it.`,
    '',
    '| what | commands | bytes to Redis | bytes from Redis | time of Redis |',
    '|---|---:|---:|---:|---:|',
    row('an idle worker, a second', idle.perWorkerAndSecond),
    row('a run, from queueing to the run folder', tiny.perRun),
    row(
      `a run while it is trained, a second, with checkpoints of ${bytes(long.checkpointBytes)}`,
      long.perRunAndSecond,
    ),
    '',
    `The last row is of the first ${number(long.seconds)} s of runs, in which checkpoints are most frequent; later they come every 30 s. Redis had`,
    `${bytes(tiny.peakMemoryBytes)} at most. From these figures, ${RUNS.toLocaleString('en')} runs on ${MACHINES} machines, one at a time on each, need at most:`,
    '',
    '| a run takes | runs a second | the sweep takes | commands a second | MiB a second through Redis | of one core of Redis |',
    '|---|---:|---:|---:|---:|---:|',
    ...MINUTES.map((minutes) => {
      const rate = MACHINES / (60 * minutes);
      const sum = (key) => rate * tiny.perRun[key] + MACHINES * long.perRunAndSecond[key];
      return `| ${minutes} min | ${number(rate)} | ${number(RUNS / rate / 3600)} h | ${number(sum('commands'))} | ${number((sum('bytesIn') + sum('bytesOut')) / MIB)} | ${number(sum('redisMilliseconds') / 10)} % |`;
    }),
    '',
    `Half a core of Redis does ${number((1000 * REDIS_SHARE) / tiny.perRun.redisMilliseconds)} runs a second that take no time at all, or keeps`,
    `${number((1000 * REDIS_SHARE) / long.perRunAndSecond.redisMilliseconds)} runs going with checkpoints as small as these.`,
    '',
  ].join('\n');
}

/** Two significant digits, or whole numbers. */
function number(value) {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(2)));
}

function bytes(value) {
  if (value >= MIB) return `${number(value / MIB)} MiB`;
  return value >= 1024 ? `${number(value / 1024)} KiB` : `${number(value)} B`;
}
