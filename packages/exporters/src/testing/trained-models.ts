import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { deserialize, type IntModel } from '@qornn/int-runtime';

const MODELS = new URL('../../../../models/', import.meta.url);
const FILE = 'model.qornn.safetensors';

/** Names of the trained models of this repository, one seed of each network. */
export const TRAINED: readonly string[] = readdirSync(MODELS).filter(
  (name) => name.endsWith('-seed0') && existsSync(new URL(`${name}/${FILE}`, MODELS)),
);

/** @param name one of `TRAINED` */
export function trainedModel(name: string): IntModel {
  return deserialize(readFileSync(new URL(`${name}/${FILE}`, MODELS)));
}
