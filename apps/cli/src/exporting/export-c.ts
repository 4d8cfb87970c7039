import { basename, resolve } from 'node:path';
import type { FormatName, SampleOptions, TargetName } from '@qornn/exporters';
import { bytesText } from '../display/number-format.js';
import type { Terminal } from '../display/terminal.js';
import { FitError, UsageError } from '../errors.js';
import { requireOutputFolder } from '../files/output.js';
import type { GlobalOptions } from '../options/global-options.js';
import { stoppable } from '../process/interruption.js';
import { planFolder, writeFolder } from './export-folder.js';
import type { MemoryLimits } from './fit.js';
import { openNamedModel } from './named-model.js';
import { requireOut } from './require-out.js';
import { requireRoom, targetAndDevices } from './room.js';
import { requireOnePerInput, sampleOptions } from './sample-options.js';
import { samplesNote } from './samples-note.js';

export interface ExportCCommandOptions extends GlobalOptions, SampleOptions, MemoryLimits {
  device?: string[];
  out?: string;
  name?: string;
  target?: TargetName;
  format?: FormatName;
  force?: boolean;
}

/** `qornn export c`: writes a folder of C. */
export async function exportC(named: string, options: ExportCCommandOptions, terminal: Terminal): Promise<void> {
  await stoppable(terminal, async (signal) => {
    const directory = requireOut(options.out, 'a folder');
    requireOutputFolder('--out', directory);
    const { format = 'plain', force = false } = options;
    const samples = sampleOptions(options);
    const exporters = await import('@qornn/exporters');
    const { target, devices } = targetAndDevices(options, exporters.devices);
    const name = checkedName(options.name, directory, (text) => exporters.requireName(text, format));
    const { model, path } = await openNamedModel(named, options, terminal);
    requireOnePerInput(samples, model.inputs);
    const unknownSize = sizeProblem(() =>
      requireRoom(devices, options, (device, limits) =>
        exporters.estimateFirmware(model, { device, ...limits, ...samples }),
      ),
    );
    if (unknownSize !== null && isChecked(options)) throw new FitError(unknownSize);
    const { files, constantBytes, contextBytes } = exporters.exportC(model, { name, target, format, ...samples });
    const plan = planFolder(directory, files, { force });
    signal.throwIfAborted();
    writeFolder(plan);
    const document = {
      modelPath: path,
      directory,
      name,
      target,
      format,
      ...samples,
      constantBytes,
      contextBytes,
      files: [...files.keys()],
      removed: plan.stale,
      left: plan.left,
    };
    const note = samples.samples === 'codes' ? null : samplesNote(model, samples);
    if (note !== null) terminal.log(note);
    if (unknownSize !== null) terminal.log(`note: whether it fits is unknown: ${unknownSize}`);
    if (plan.left.length > 0) terminal.log(`left as they are in ${directory}: ${plan.left.join(', ')}`);
    terminal.result(document, () =>
      [
        `written: ${directory}, ${files.size} files for ${target}, format ${format}`,
        `constants ${bytesText(constantBytes)} in flash, context ${bytesText(contextBytes)} in RAM for each stream`,
      ].join('\n'),
    );
  });
}

/** The given name, or that of the output folder. @throws UsageError when it cannot be the name of a network in C */
function checkedName(given: string | undefined, directory: string, require: (name: string) => void): string {
  const name = given ?? basename(resolve(directory));
  try {
    require(name);
    return name;
  } catch (error) {
    if ((error as Error).name !== 'ExportError') throw error;
    const reason = (error as Error).message.replace(/^name: /, '');
    throw new UsageError(
      given === undefined
        ? `--name: is needed, because the folder's name cannot be it: ${reason}`
        : `--name: ${reason}`,
    );
  }
}

/** The message of an ExportError, thrown where a kind of layer has no estimates; null if there is none. */
function sizeProblem(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (error) {
    if ((error as Error).name !== 'ExportError') throw error;
    return (error as Error).message;
  }
}

function isChecked({ device, maxFlash, maxRam }: ExportCCommandOptions): boolean {
  return device !== undefined || maxFlash !== undefined || maxRam !== undefined;
}
