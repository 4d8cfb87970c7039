import { readFileSync } from 'node:fs';
import { deserialize, type IntModel } from '@qornn/int-runtime';

/** A model of the folder `models`. */
export function trainedModel(name: string): IntModel {
  return deserialize(readFileSync(new URL(`../../../../models/${name}/model.qornn.safetensors`, import.meta.url)));
}
