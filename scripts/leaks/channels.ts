import type { Canary, Channel } from './channels/channel.ts';
import { fileChannels } from './channels/files.ts';
import { packedChannels } from './channels/packed.ts';
import { pageChannels } from './channels/pages.ts';
import { pictureChannels } from './channels/pictures.ts';

export type { Canary, Channel } from './channels/channel.ts';

/** What is planted by the self-test: nobody's words and nobody's contacts. */
export const canary: Canary = {
  sentence: 'The porter of the northern archive keeps seven brass keys behind the third shelf, counts them twice at dusk, and writes the sum into a green ledger',
  email: 'canary.porter@archive.internal.example',
  phone: '+1 808 555 0173',
};

/** Every way that is tried before a scan counts: where the scan misses one, its "nothing found" means nothing. */
export const channels: readonly Channel[] = [...pageChannels, ...fileChannels, ...packedChannels, ...pictureChannels];

/** Path of the file that a channel plants a canary in. */
export function fileOf({ file }: Channel, planted: Canary): string {
  return typeof file === 'string' ? file : file(planted);
}
