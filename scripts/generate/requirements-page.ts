import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Program } from '../../schemas/generated/types.ts';
import { parseProgram } from '../program/load.ts';
import { blocksInWords, actorInWords } from '../program/words.ts';
import { cell, head, table } from './markdown.ts';
import { programFiles } from './programs.ts';

type Requirement = Program['requirements'][number];

/** `docs/requirements.md`: the requirement catalogue of the newest program. */
export function renderRequirementsPage(root: string): string {
  const file = programFiles(root).at(-1) as string;
  const program = parseProgram(readFileSync(file, 'utf8'), file);
  return [
    head('Requirements', `\`schemas/program/${path.basename(file)}\``),
    `The ${program.requirements.length} requirements of the ${program.name}, version ${program.version}. \`assay readiness\` gives every solution a verdict on each of them.`,
    `Sentences in quotes are those of the ${program.source.title} of ${program.source.dated}.`,
    '',
    table(['Requirement', 'In a few words', 'Needed', 'How it is decided'], program.requirements.map((requirement) => [`[${requirement.id}](#${requirement.id.toLowerCase()})`, cell(requirement.title), cell(blocksInWords(requirement.blocks, program)), how(requirement)])),
    '',
    ...program.requirements.map((requirement) => renderRequirement(requirement, program)),
    '## House settings',
    '',
    'The guide gives no figure for these, and no requirement is decided by them. Rules that warn use them.',
    '',
    `- Contacts of a partner should be tried again after ${program.house.contactsVerifiedMonths} months ([\`require-verified-contacts\`](../rules/require-verified-contacts.md)).`,
    `- A section of an Internal article counts as copied when ${program.house.sharedWordingPercent} percent of its wording stands in a Public article of the same solution ([\`no-copied-prose\`](../rules/no-copied-prose.md)).`,
    '',
  ].join('\n');
}

function how({ computed, attested }: Requirement): string {
  return [computed && 'computed', attested && 'attested'].filter(Boolean).join(' and ');
}

function renderRequirement(requirement: Requirement, program: Program): string {
  const { id, title, sentence, also = [], source, section, decision, computed, attested } = requirement;
  const quotes = source === 'guide' ? [sentence, ...also].map((text) => `> ${cell(text)}`).join('\n>\n') : cell(sentence);
  const facts: [string, string | undefined][] = [
    ['Needed', blocksInWords(requirement.blocks, program) + (requirement.continuing ? ', and stays so' : '')],
    ['Judged', requirement.subject === 'partner' ? 'once for the partner' : 'for each solution'],
    ['Computed', computed && describeComputed(computed)],
    ['Attested', attested && describeAttested(attested, program)],
    ['Next step by', actorInWords(requirement.owner, program)],
    ['Usual effort', requirement.effort],
    ['May be waived', requirement.waivable ? 'yes' : 'no'],
  ];
  return [
    `## ${id}`,
    '',
    `**${cell(title)}**`,
    '',
    quotes,
    '',
    ...(source === 'guide' && section !== undefined ? [`Guide, "${cell(section)}".`, ''] : source === 'guide' ? [] : ['Product decision.', '']),
    ...(decision === undefined ? [] : [`Decided by us: ${cell(decision)}`, '']),
    cell(requirement.rationale),
    '',
    `What to do: ${cell(requirement.remediation)}`,
    ...(requirement.variants ?? []).map(({ kind, title, remediation }) => `\nFor ${kind === 'saas' ? 'SaaS' : 'software'}, ${cell(title.charAt(0).toLowerCase() + title.slice(1))}: ${cell(remediation)}`),
    '',
    ...facts.filter(([, text]) => text !== undefined).map(([name, text]) => `- ${name}: ${text}`),
    '',
  ].join('\n');
}

function describeComputed({ by, sections, rules, kinds, fields }: NonNullable<Requirement['computed']>): string {
  const parts = [
    sections && `sections ${sections.map((name) => `\`${name}\``).join(', ')}`,
    rules && `rules ${rules.map((name) => `[\`${name}\`](../rules/${name}.md)`).join(', ')}`,
    fields && `fields ${fields.map((name) => `\`${name}\``).join(', ')}`,
    kinds && `in ${kinds.map((name) => name.replace('-', ' ')).join(' and ')}`,
  ].filter(Boolean);
  return `\`${by}\`${parts.length > 0 ? ` (${parts.join('; ')})` : ''}`;
}

function describeAttested({ roles, file, vouches, evidence, notBefore }: NonNullable<Requirement['attested']>, program: Program): string {
  const bound = { nothing: '', application: ', bound to the text of the application', 'public-articles': ', bound to the text of the Public articles', articles: ', bound to the text of the articles' }[vouches];
  return `by ${roles.map((role) => actorInWords(role, program)).join(' or ')} in \`${file}.md\`${bound}${evidence ? ', with evidence' : ''}${notBefore ? `, not before \`${notBefore.field}\` of \`${notBefore.kind}.md\`` : ''}`;
}
