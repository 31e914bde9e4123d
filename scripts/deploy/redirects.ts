import { UnfitError } from './deploy-error.ts';

/** Where a site says which former addresses lead where, in the form that hosts of static sites read. */
export const redirectsFile = '_redirects';

/** Nothing in it has a meaning of its own in the configuration of a web server. */
const address = /^\/(?!\/)[\w./~-]*$/;

/**
 * The redirects of a site as nginx includes them in a `map`.
 *
 * @param text of `_redirects`: a former address, a present one, and 301.
 * @throws UnfitError for a line that is not of this form.
 */
export function nginxMap(text: string): string {
  return text.split('\n').filter((line) => line !== '').map((line) => {
    const [from, to, status, ...more] = line.split(' ');
    if (!address.test(from ?? '') || !address.test(to ?? '') || status !== '301' || more.length > 0) throw new UnfitError(`${redirectsFile} holds ${JSON.stringify(line)}, which is not "<former address> <present address> 301"`);
    return `"${from}" "${to}";\n`;
  }).join('');
}
