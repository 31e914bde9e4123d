import { isSpokenOf } from '../../rules/kit/article/comparison.ts';
import { findTimeSpans } from '../../rules/kit/article/time-spans.ts';
import { domainsOf, isUnder } from '../../rules/kit/catalogue/domains.ts';
import { dropSection, pick, replaceSection, sectionIn, swap } from './edit.ts';
import { changed, type Mutation, ofArticle, type Sample } from './mutation.ts';

const expectations = 'Support expectations';
const routing = 'When a customer opens a ticket';
const praise = 'It is a proven and robust product that runs without trouble at many customers, large and small, and hardly needs to be looked after. The team that makes it takes great care that everything works well together, that updates are simple, and that nobody is disturbed by them in their daily work with the servers.';

/** The texts of the items of a list, or of the lines. */
const itemsOf = (body: string): string[] => body.split('\n').filter((line) => /^(?:- |\d+\. )/.test(line)).map((line) => line.replace(/^(?:- |\d+\. )/, ''));
const firstTime = (text: string): number | undefined => findTimeSpans(text)[0]?.minutes;

/** Changes of what the Internal article tells. */
export const textMutations: readonly Mutation[] = [
  ...[expectations, routing, 'How the integration works', 'Tools', 'In production', 'Troubleshooting'].map((title) => ofArticle(`Drop the section "${title}"`, 'require-sections', (text) => dropSection(text, title))),
  ofArticle('Leave a section empty', 'no-empty-section', (text, _, random) => replaceSection(text, pick([expectations, routing, 'Tools', 'Troubleshooting'], random)!, () => '')),
  ofArticle('Drop the section "Known limits"', 'require-known-limits', (text) => dropSection(text, 'Known limits')),

  ofArticle('Say "soon" in place of every time', 'require-answer-times', (text) =>
    replaceSection(text, expectations, (body) => findTimeSpans(body).reduceRight((left, { start, end }) => `${left.slice(0, start)}soon${left.slice(end)}`, body).replaceAll(/at once|immediately/g, 'soon')),
  ),
  ofArticle('Number the expectations, the longest time first', 'consistent-severity', (text) =>
    replaceSection(text, expectations, (body) => {
      const timed = itemsOf(body).filter((item) => firstTime(item) !== undefined && !/ ahead|, two |, five /.test(item)).toSorted((a, b) => firstTime(b)! - firstTime(a)!);
      return new Set(timed.map(firstTime)).size < 2 ? body : timed.map((item, index) => `${index + 1}. ${item}`).join('\n');
    }),
  ),
  ofArticle('Add severities, the second answered before the first', 'consistent-severity', (text) => replaceSection(text, expectations, (body) => `${body}\n\n| Severity | Answer |\n| --- | --- |\n| P1 | 4 hours |\n| P2 | 1 hour |`)),
  ofArticle('Add severities, the lowest first', 'consistent-severity', (text) => replaceSection(text, expectations, (body) => `${body}\n\n- Low: within 2 days.\n- Critical: within 10 minutes.`)),
  { does: 'Promise another time than one that was agreed', rule: 'consistent-expectations', make: (sample, random) => changeAgreed(sample, random, '17 hours') },
  { does: 'Say "soon" in place of one time that was agreed', rule: 'consistent-expectations', make: (sample, random) => changeAgreed(sample, random, 'soon') },
  ofArticle('Drop what is ours', 'require-routing', (text) => withoutLines(text, /\b(?:[Ww]e|us|[Oo]urs?|CenturyLink|[Tt]he platform)\b/)),
  ofArticle('Drop what goes to the partner', 'require-routing', (text, { partner }) => withoutLines(text, new RegExp(`${partner}|desk|duty|on-call|engineer`, 'i'))),

  ...['How the integration works', 'Tools', 'In production'].map((title) => ofArticle(`Praise the product under "${title}"`, 'require-particulars', (text) => replaceSection(text, title, () => praise))),
  ofArticle('Drop the cause of one trouble', 'require-cause-and-action', (text, _, random) => ofOneTrouble(text, random, ([symptom, said]) => `${symptom} ${said.at(-1)}.`)),
  ofArticle('Drop what to do about one trouble', 'require-cause-and-action', (text, _, random) => ofOneTrouble(text, random, ([symptom, said]) => `${symptom} ${said[0]}.`)),
  ofArticle('Tell a trouble in a table without its cause', 'require-cause-and-action', (text) => replaceSection(text, 'Troubleshooting', () => '| Seen | Cause | What to do |\n| --- | --- | --- |\n| The console does not open although the server runs | | Restart the service |\n| The log is full of refused sign-ins from one address | Somebody guesses passwords | Close the port for that address |')),

  ofArticle('Forget a port that customers know of', 'require-named-parts', (text, sample, random) => forget('port', text, sample, random)),
  ofArticle('Forget a service that customers know of', 'require-named-parts', (text, sample, random) => forget('service', text, sample, random)),
  ofArticle('Forget a host that customers know of', 'require-named-parts', (text, sample, random) => forget('host', text, sample, random)),
  { does: 'Open a port in the Public article alone', rule: 'require-named-parts', make: (sample) => changed(sample, sample.publicArticles[0] ?? '', (text) => replaceSection(text, 'Before you begin', (body) => `${body}\n\nPort 47808 must be open in your firewall.`)) },
  ofArticle('Copy the overview for customers', 'no-copied-prose', (text, sample) => copyInto(text, 'Overview', proseOf(sample, ['Overview', 'What you get']))),
  ofArticle('Copy the steps for customers', 'no-copied-prose', (text, sample) => replaceSection(text, 'How the integration works', (body) => proseOf(sample, ['Steps', 'Check that it worked']) || body)),
  ofArticle("Copy the customers' questions, with a word changed here and there", 'no-copied-prose', (text, sample) => copyInto(text, 'Frequently asked questions', proseOf(sample, ['Overview', 'Pricing', 'Support']).replaceAll(/\b(your|the) (\w+)/g, (all: string, _: string, noun: string) => (noun.length % 4 === 0 ? `their ${noun}` : all)))),

  ofArticle('Review the article next year', 'consistent-article-dates', (text) => text.replace(/reviewed: "\d{4}/, 'reviewed: "2099')),
  { does: 'Review the article a year before the release', rule: 'consistent-article-dates', make: reviewTooEarly },
  ofArticle('Document another version', 'require-article-pair', (text) => text.replace(/version: "/, 'version: "0.')),
  ofArticle('Name a day that no calendar has', 'valid-date', (text) => replaceSection(text, 'Known limits', (body) => `${body}\n- Supported until 31 June 2027.`)),
];

/** Tells one trouble in other words. Of the text behind the symptom, code and all, the sentences are given. */
function ofOneTrouble(text: string, random: () => number, tell: (trouble: [symptom: string, said: string[]]) => string): string | undefined {
  return replaceSection(text, 'Troubleshooting', (body) => {
    const troubles = [...body.matchAll(/^(\*\*.+?\*\*) (.+)$/gm)].filter(([, , said = '']) => sentencesOf(said).length > 1);
    const [all, symptom = '', said = ''] = pick(troubles, random) ?? [];
    return all === undefined ? body : body.replace(all, () => tell([symptom, sentencesOf(said)]));
  });
}

function sentencesOf(text: string): string[] {
  return text.split(/[.:;!?](?= |$)/).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** Changes that are known to pass, so that nobody takes the rules for more than they are. */
export const unseenMutations: readonly Mutation[] = [
  {
    ...ofArticle('Tell one trouble with two sentences that say nothing', 'require-cause-and-action', (text, _, random) => ofOneTrouble(text, random, ([symptom]) => `${symptom} This happens from time to time. It is not as bad as it looks.`)),
    unseen: 'The rule counts what is said about a trouble; whether it is the cause and the action is for the Integrator to judge.',
  },
  {
    ...ofArticle('Copy one paragraph for customers into a section of its own words', 'no-copied-prose', (text, sample) => replaceSection(text, 'In production', (body) => `${body}\n\n${proseOf(sample, ['Overview']).split('\n\n')[0] ?? ''}`)),
    unseen: 'Less than the share of a section that the program allows is a quotation.',
  },
  {
    ...ofArticle('Send to the partner what is ours', 'require-routing', (text, { partner }) => replaceSection(text, routing, (body) => body.replaceAll(/\bours\b/g, partner))),
    unseen: 'The rule asks that both sides are named; who really answers for what was agreed between people.',
  },
  {
    ...ofArticle('Put another number beside the right one', 'consistent-contacts', (text) => replaceSection(text, 'Troubleshooting', (body) => `${body}\n\n**Nothing helps.** It is something new. Call +1 303 555 0199.`)),
    unseen: 'The next number of a company is often a telephone of its own; only an exchange of two digits is taken for a slip.',
  },
];

/** Every mention of one span of time that was agreed. */
function changeAgreed(sample: Sample, random: () => number, to: string): Record<string, string> | undefined {
  const agreed = [...(sample.texts[sample.certification] ?? '').matchAll(/^ {2}- (.*)$/gm)].flatMap(([, line = '']) => findTimeSpans(line).map(({ value }) => value));
  const one = pick(agreed, random);
  return changed(sample, sample.article, (text) =>
    replaceSection(text, expectations, (body) => findTimeSpans(body).filter(({ value }) => value === one).reduceRight((left, { start, end }) => `${left.slice(0, start)}${to}${left.slice(end)}`, body)),
  );
}

/** Both sections without the lines, so that at least a sentence of each is left. */
function withoutLines(text: string, pattern: RegExp): string | undefined {
  const keep = (body: string): string => `${body.split('\n').filter((line) => !pattern.test(line)).join('\n')}\n\nAsk for the name of the server and for the time, and look whether it can be reached.`;
  const once = replaceSection(text, expectations, keep);
  return once && replaceSection(once, routing, keep);
}

/** Takes every mention of one thing out of the Internal article. */
function forget(kind: 'port' | 'service' | 'host', text: string, { facts, article, publicArticles, profile }: Sample, random: () => number): string | undefined {
  const words = new Set(facts.get(article)?.comparison?.words ?? []);
  const partner = facts.get(profile);
  const domains = partner ? domainsOf(partner) : [];
  const known = publicArticles.flatMap((path) => facts.get(path)?.comparison?.parts ?? []).filter((part) => part.kind === kind && isSpokenOf(part, words) && (kind !== 'host' || isUnder(part.name, domains)));
  const part = pick(known, random);
  return part && text.replaceAll(new RegExp(String.raw`(?<![\w])${part.name.replaceAll('.', String.raw`\.`)}(?:\.service|\.timer)?(?![\w])`, 'g'), 'it');
}

/** The paragraphs and items of some sections of the Public articles, without code, links and images. */
function proseOf({ texts, publicArticles }: Sample, titles: readonly string[]): string {
  const bodies = publicArticles.flatMap((path) => titles.flatMap((title) => sectionIn(texts[path] ?? '', title) ?? []));
  const lines = bodies.join('\n').replaceAll(/^ *```[^]*?^ *```$/gm, '').split('\n').map((line) => line.trim().replace(/^(?:- |\d+\. )/, '').replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1'));
  return lines.filter((line) => line.split(' ').length >= 8 && !/[|@+]/.test(line)).join('\n\n');
}

function copyInto(text: string, title: string, prose: string): string | undefined {
  if (prose.split(' ').length < 40) return undefined;
  return replaceSection(text, title, () => prose) ?? swap(text, '\n## Support contacts\n', `\n## ${title}\n\n${prose}\n\n## Support contacts\n`);
}

function reviewTooEarly(sample: Sample): Record<string, string> | undefined {
  const solution = sample.texts[sample.certification.replace('certification.md', 'solution.md')] ?? '';
  const year = /released: "(\d{4})/.exec(solution)?.[1];
  const version = /version: (".*")/.exec(solution)?.[1];
  return year === undefined || version === undefined ? undefined : changed(sample, sample.article, (text) => (text.includes(`version: ${version}`) ? text.replace(/reviewed: "\d{4}/, `reviewed: "${Number(year) - 1}`) : undefined));
}
