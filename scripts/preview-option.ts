import type { Catalogue, PartnerEntry, SolutionEntry } from '../rules/kit/define-rule.ts';
import { findTouched } from './check/touched.ts';
import type { Input, Options } from './command.ts';
import type { Settings } from './config.ts';
import { UsageError } from './errors.ts';
import { parseAsked } from './program/asked.ts';
import { isTouched } from './program/touched.ts';
import type { Content } from './publish.ts';
import type { Preview } from './stage/preview.ts';
import { decidePublication, isCertified, publishedOf } from './stage/publication.ts';

/** Names the candidates that a preview shows as if they were certified. */
export const previewOption: Options[string] = { type: 'string', multiple: true, hint: 'partner[/solution]', about: 'a preview of the public edition, as if this candidate were certified; may be given again' };

/** Has a preview show the candidates that a change touches. */
export const touchedOptions: Options = {
  touched: { type: 'boolean', about: 'with --base: a preview with each candidate that a pull request touches' },
  base: { type: 'string', hint: 'branch', about: 'with --touched: the branch that it is meant for; configuration and program are read from there' },
};

/** How a preview is chosen, where the options ask for one. Throws UsageError when they contradict each other. */
export function previewChosenBy(values: Input['values']): ((content: Pick<Content, 'checked' | 'opened'>, config: Pick<Settings, 'base'>) => Preview | Promise<Preview>) | undefined {
  const words = previewAsked(values['preview']);
  const touched = values['touched'] === true;
  if (touched !== (values['base'] !== undefined)) throw new UsageError('--touched and --base go together: assay build --touched --base origin/main');
  if (words && touched) throw new UsageError('--preview does not go with --touched: the one names candidates, the other finds them');
  if ((words || touched) && values['edition'] !== undefined) throw new UsageError(`--${words ? 'preview' : 'touched'} does not go with --edition: a preview is an edition of its own`);
  if (words) return ({ checked }) => choosePreview(words, checked.catalogue);
  if (touched) return async ({ checked, opened }, config) => previewTouched(await findTouched(opened, config), checked.catalogue);
  return undefined;
}

/** The partners and solutions that `--preview` names, one a word or with commas between them; undefined where it is not given. */
export function previewAsked(given: Input['values'][string]): readonly string[] | undefined {
  return Array.isArray(given) ? given.flatMap((words) => words.split(',')) : undefined;
}

/**
 * The solutions that a preview shows before their time: those that are named, and of a partner that is named alone each that may be. Throws
 * UsageError for what there is not, naming what is near, and for what must not be shown or is public already, saying why.
 */
export function choosePreview(words: readonly string[], catalogue: Catalogue): Preview {
  return new Set(words.flatMap((word) => {
    const { partner = '', solution } = parseAsked(word, catalogue);
    const entry = catalogue.partners.get(partner)!;
    const asked = [...entry.solutions.values()].filter(({ id }) => solution === undefined || id === solution);
    const reasons = asked.map((each) => whyNot(entry, each, catalogue));
    const chosen = asked.filter((_, index) => reasons[index] === undefined);
    if (chosen.length === 0) throw new UsageError(`--preview ${word}: ${reasons[0] ?? whyNotOfStatus(entry, catalogue) ?? `${partner} has no solution yet`}`);
    return chosen.map(({ id }) => `${partner}/${id}`);
  }));
}

/** The solutions that a change touches and a preview may show; all others are passed over. */
export function previewTouched(touched: ReadonlySet<string>, catalogue: Catalogue): Preview {
  return new Set([...catalogue.partners.values()].flatMap((entry) => {
    const solutions = [...entry.solutions.values()].filter((solution) => isTouched({ partner: entry.id, solution: solution.id }, touched));
    return solutions.filter((solution) => whyNot(entry, solution, catalogue) === undefined).map((solution) => `${entry.id}/${solution.id}`);
  }));
}

/** Why a preview cannot show a solution, if it cannot. */
function whyNot(entry: PartnerEntry, solution: SolutionEntry, catalogue: Catalogue): string | undefined {
  const name = `${entry.id}/${solution.id}`;
  const refusal = whyNotOfStatus(entry, catalogue);
  if (refusal !== undefined) return refusal;
  if (publishedOf(entry, catalogue) === 'certified-solutions' && isCertified(solution, catalogue.asOf)) return `${name} is certified, so the public edition shows it already`;
  const { partners, leftOut } = decidePublication(catalogue, 'public', new Set([name]));
  if (partners.some((partner) => partner.entry === entry && partner.solutions.some((shown) => shown.entry === solution))) return undefined;
  const whys = leftOut.filter(({ path }) => path.startsWith(`partners/${entry.id}/`)).map(({ path, why }) => `of ${path}, because ${why}`);
  return `customers could not be shown ${name}${whys.length > 0 ? ` for want ${whys.join(', and ')}` : ': its solution.md, or the partner.md, is not there'}`;
}

/** Why nothing of a partner may be shown before its time, if its status is why. */
function whyNotOfStatus(entry: PartnerEntry, catalogue: Catalogue): string | undefined {
  const publishes = publishedOf(entry, catalogue);
  if (publishes === 'preview' || publishes === 'certified-solutions') return undefined;
  const status = catalogue.program.lifecycle.statuses.find(({ id }) => id === entry.membership?.frontMatter.data['status']);
  const only = 'a preview shows candidates, and solutions of members that are not certified yet';
  if (!status) return `nothing tells the status of ${entry.id}${catalogue.absent.has('membership') ? ', because a content root is absent' : ` without its membership.md`}; ${only}. \`npx assay dev\` shows its pages in the internal edition`;
  const goesOn = status.id === 'applicant' ? '; `npx assay dev` shows its pages in the internal edition' : '';
  return `${entry.id} is ${status.id === 'applicant' ? 'an applicant, and no agreement is signed' : status.id}; ${only}${goesOn}`;
}
