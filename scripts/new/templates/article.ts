import type { Partner, Program } from '../../../schemas/generated/types.ts';
import { fillIn, renderSection } from '../fill-in.ts';
import type { Answers } from '../question.ts';
import { frontMatter } from './yaml.ts';

type Section = Program['sections'][keyof Program['sections']][number];

/** What an article is about. */
export interface About {
  /** Name of the product, and its version. */
  product: string;
  version: string;
  /** Front matter of its maker. */
  partner: Pick<Partner, 'name' | 'support' | 'escalation'>;
}

/** Sections that the program leaves to the author, but that readers of such an article miss. */
const expected: Readonly<Record<string, readonly string[]>> = { public: ['verify', 'removal'], internal: ['known-limits'] };

/** A Public or Internal article: every section that the program requires, with the contacts of the partner where they belong. */
export function renderArticle(answers: Answers, about: About, { sections, vendor }: Program, today: string): string {
  const { kind = 'public', title = '', time } = answers;
  const head = frontMatter({
    title,
    description: fillIn(kind === 'public' ? 'One sentence: what the reader has at the end' : 'One sentence: what support staff find here'),
    audience: kind,
    version: about.version,
    reviewed: today,
    ...(kind === 'public' && { time: Number(time) }),
  }, ['version', 'reviewed']);
  const wanted = sections[`${kind}-article` as 'public-article' | 'internal-article'].filter(({ id, required }) => required || expected[kind]?.includes(id));
  return [head, ...wanted.map((section) => renderKnown(section, kind, about, vendor) ?? renderSection(section))].join('\n');
}

/** What can be written without asking the author. */
function renderKnown({ id, title }: Section, kind: string, { product, partner: { name, support, escalation } }: About, vendor: Program['vendor']): string | undefined {
  if (kind === 'public' && id === 'support') {
    return `## ${title}\n\nFor ${product}, write to <${support.email}> or call [${support.phone}](tel:${digitsOf(support.phone)}) at any hour. For the server, the network or the account: ${vendor.support}\n`;
  }
  if (kind === 'internal' && id === 'support-contacts') {
    const languages = (escalation.languages ?? []).map((tag) => new Intl.DisplayNames('en', { type: 'language' }).of(tag)).join(', ');
    return `## ${title}\n\n${name} answers 24x7 at the ${escalation.name ?? 'support desk'}: email <${escalation.email}>, telephone [${escalation.phone}](tel:${digitsOf(escalation.phone)}). ${languages === '' ? '' : `Languages: ${languages}. `}${escalation.timeZone === undefined ? '' : `Time zone: ${escalation.timeZone}.`}\n\n${fillIn('What to say first when you call, such as the account alias and the version')}\n\nIf nobody answers within 15 minutes, call again and ask for ${fillIn('who comes next, by role, such as the duty manager')}.\n`;
  }
  return undefined;
}

function digitsOf(phone: string): string {
  return phone.replaceAll(/[^+\d]/g, '');
}
