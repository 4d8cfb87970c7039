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
export function scalePage({ redis, runs, workers, trained }) {
  const row = (name, of) =>
    `| ${name} | ${number(of.commands)} | ${bytes(of.bytesIn)} | ${bytes(of.bytesOut)} | ${number(of.redisMilliseconds)} ms |`;
  const { perRun } = runs;
  const training = workers.trainingPerRunAndSecond;
  return [
    `Measured on ${runs.date.slice(0, 10)} over the loopback of a machine with ${runs.cores} cores of ${runs.cpu}, with Redis ${redis}, whose log is flushed every second.`,
    `${number(runs.runs)} runs with files of ${bytes(runs.runBytes)}, trained before, went through the queue by ${runs.workers} workers that train nothing, in one process, in ${number(runs.seconds)} s; then ${workers.workers} worker`,
    `processes waited and trained for ${number(workers.seconds)} s each. Times depend on other work (load ${number(runs.load)} and ${number(workers.load)}); commands, bytes`,
    'and the processor time of Redis hardly do.',
    '',
    '| what | commands | bytes to Redis | bytes from Redis | time of Redis |',
    '|---|---:|---:|---:|---:|',
    row('a run, from queueing to collecting', perRun),
    ...(trained ? [row('the same with training, collected into run folders', trained.perRun)] : []),
    row('an idle worker, a second', workers.idlePerWorkerAndSecond),
    row(`a run while it is trained, a second, with checkpoints of ${bytes(workers.checkpointBytes)}`, training),
    '',
    `The commands inside of scripts count. The last row is of the first seconds of runs, in which checkpoints are most frequent; later they come every 30 s. With all ${number(runs.runs)} results waiting,`,
    `Redis had ${bytes(runs.memoryBytes)}. From these figures, ${RUNS.toLocaleString('en')} runs on ${MACHINES} machines, one at a time on each, need at most:`,
    '',
    '| a run takes | runs a second | the sweep takes | commands a second | MiB a second through Redis | of one core of Redis |',
    '|---|---:|---:|---:|---:|---:|',
    ...MINUTES.map((minutes) => {
      const rate = MACHINES / (60 * minutes);
      const sum = (key) => rate * perRun[key] + MACHINES * training[key];
      return `| ${minutes} min | ${number(rate)} | ${number(RUNS / rate / 3600)} h | ${number(sum('commands'))} | ${number((sum('bytesIn') + sum('bytesOut')) / MIB)} | ${number(sum('redisMilliseconds') / 10)} % |`;
    }),
    '',
    ...(trained ? [trainedText(trained), ''] : []),
    `Half a core of Redis passes on ${number((1000 * REDIS_SHARE) / perRun.redisMilliseconds)} runs a second, or keeps ${number((1000 * REDIS_SHARE) / training.redisMilliseconds)} runs going with checkpoints as small as these.`,
    '',
  ].join('\n');
}

/** What whole runs took, training and run folders included. */
function trainedText({ runs, steps, finished, workers, cores, seconds, load, loadAtEnd, stepsAgain }) {
  return [
    `${number(runs)} runs of ${steps} steps, trained by ${workers} worker processes on the same ${cores} cores, took ${number(seconds)} s, ${number(runs / seconds)} runs a second: ${number(finished)} finished,`,
    `and ${number(stepsAgain)} steps were done again. What other work took is in that time (load ${number(load)} before, ${number(loadAtEnd)} at the end, workers included).`,
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
