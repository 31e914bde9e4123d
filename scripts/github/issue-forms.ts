import { stringify } from 'yaml';
import { roleInSentence, teamOf } from '../../rules/kit/roles.ts';
import type { Program } from '../../schemas/generated/types.ts';

type Requirement = Program['requirements'][number];
type Field = Record<string, unknown>;

/**
 * What people fill in when they open an issue, as issue forms (https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms),
 * by file name. What they ask comes from the requirements.
 */
export function renderIssueForms(program: Program): Record<string, string> {
  const asked = (blocks: string): Requirement[] => program.requirements.filter((requirement) => requirement.blocks === blocks);
  const ofPartner = (list: readonly Requirement[]): Requirement[] => list.filter(({ owner }) => owner === 'partner');
  const applying = asked('applicant->candidate');
  return {
    'apply.yml': form('Apply', `Ask to join the ${program.name} with a solution.`, 'Application: ', [
      text(`Thank you for applying. The answers become \`application.md\` of your solution; they are read by ${teamOf(program)} and published nowhere.`),
      input('company', 'Company', 'The name that customers know you by.'),
      input('solution', 'Solution', 'The product that you would like to integrate.'),
      ...ofPartner(applying).filter(({ computed }) => computed?.sections !== undefined).map((requirement) => area(requirement.id, `${requirement.title} (${requirement.id})`, requirement.sentence)),
      checks('standing', 'What else is needed', applying.filter(({ owner }) => owner !== 'partner')),
    ]),
    'certify.yml': form('Ask for certification', `Tell ${teamOf(program)} that a solution can be tried.`, 'Certification: ', [
      text('`npx assay readiness <partner>/<solution>` says what is missing, and by whom.'),
      input('solution', 'Solution', 'As `partner/solution`, the names of its folders.'),
      checks('done', 'Done by the partner', ofPartner(asked('candidate->member'))),
      area('access', `How ${roleInSentence('integrator', program)} gets access`, 'Whom to ask. Never write a password, key or account name here.'),
    ]),
    'renew.yml': form('Renew a membership', 'Ask for the evaluation at the end of a term.', 'Renewal: ', [
      input('partner', 'Partner', 'The name of its folder.'),
      checks('keeps', 'What a member keeps up', [...ofPartner(asked('stays-member')), ...asked('renewal')]),
      area('changes', 'What has changed since the last term', 'New versions, new data centers, other contacts.'),
    ]),
    'article.yml': form('Report a problem in an article', 'A step does not work, a link is dead, something is missing.', 'Article: ', [
      input('page', 'Address of the page', 'As your browser shows it.'),
      area('happened', 'What you did, and what happened', 'The step, the command, the message. Leave out passwords and keys.'),
      area('expected', 'What you expected', 'What the article should say instead, if you know.', false),
    ]),
    'config.yml': stringify({ blank_issues_enabled: true }, plainly),
  };
}

const plainly = { lineWidth: 0 } as const;

function form(name: string, description: string, title: string, body: readonly (Field | undefined)[]): string {
  return stringify({ name, description, title, body: body.filter((field) => field !== undefined) }, plainly);
}

function text(value: string): Field {
  return { type: 'markdown', attributes: { value } };
}

function input(id: string, label: string, description: string): Field {
  return { type: 'input', id, attributes: { label, description }, validations: { required: true } };
}

function area(id: string, label: string, description: string, required = true): Field {
  return { type: 'textarea', id: id.toLowerCase(), attributes: { label, description }, validations: { required } };
}

/** Nothing where there is nothing to tick: a form with an empty list is refused. */
function checks(id: string, label: string, requirements: readonly Requirement[]): Field | undefined {
  if (requirements.length === 0) return undefined;
  return { type: 'checkboxes', id, attributes: { label, options: requirements.map((requirement) => ({ label: `${requirement.id} ${requirement.title}: ${requirement.remediation}` })) } };
}
