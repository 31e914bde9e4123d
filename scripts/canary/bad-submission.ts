import { ConfigurationError } from '../errors.ts';
import { checkContent, type CheckOptions } from '../pipeline/check.ts';
import { overlaySource, type Source } from '../source.ts';
import { cleanContent } from './clean-content.ts';

/** The partner that the bad submission is of. */
const partner = 'assay-canary';
const profile = `partners/${partner}/partner.md`;
const article = `partners/${partner}/widget/public/deploy.md`;

/** What is wrong with each file, and which rule has to say so, whatever the program asks for. */
const expected: readonly { path: string; rule: string }[] = [
  { path: profile, rule: 'front-matter-schema' },
  { path: article, rule: 'no-raw-html' },
  { path: article, rule: 'no-secrets' },
  { path: article, rule: 'no-unsafe-link' },
  { path: article, rule: 'valid-link' },
];

/** Whether a bad submission would be stopped here. */
export interface SubmissionRun {
  /** Faults that were planted. */
  planted: number;
  /** Of those, the ones that were found, as errors that nothing lets pass. */
  found: number;
  /** What passed, one sentence each. */
  failures: string[];
}

/**
 * Lays a deliberately bad submission over the content and judges all of it by the project's own configuration, program, waivers and baseline:
 * each of its faults has to be an error, so that nothing of these lets everything pass. Throws ConfigurationError when the content
 * has a partner of the canary's name.
 */
export async function judgeBadSubmission(source: Source, options: CheckOptions, root: number): Promise<SubmissionRun> {
  if (source.list().some(({ path }) => path.startsWith(`partners/${partner}/`))) throw new ConfigurationError(`the content has a partner ${partner}, which is the name of the bad submission that the gate is tried with; rename it`);
  const { findings } = await checkContent(overlaySource(source, badFiles(), root), options);
  const silent = expected.filter(({ path, rule }) => !findings.some((finding) => finding.path === path && finding.rule === rule && finding.severity === 'error' && !finding.suppression));
  return { planted: expected.length, found: expected.length - silent.length, failures: silent.map(({ path, rule }) => `${rule} lets the fault planted in ${path} pass.`) };
}

function badFiles(): Record<string, string> {
  const clean = (path: string): string => String(cleanContent[path]).replaceAll('acme', partner);
  const faults = [
    '',
    '[The console](./there-is-no-such-article.md) and [a script](javascript:alert(1)).',
    '',
    '<script>document.title = "canary"</script>',
    '',
    // Put together here, so that no scanner takes this file for the leak of a key.
    `The access key is ${['AKIA', 'Q3EGRT7WLZ5KXN2P'].join('')}.`,
    '',
  ];
  return {
    [profile]: clean('partners/acme/partner.md').replace(/^name: .*$/m, 'name: 7'),
    [article]: `${clean('partners/acme/widget/public/deploy.md')}${faults.join('\n')}`,
  };
}
