import { findHours } from '../../../rules/kit/article/hours.ts';
import { phoneProblem } from '../../../rules/kit/article/phone-number.ts';
import { lineOf, textAt } from '../../../rules/kit/catalogue/values.ts';
import { evidenceAt, pathOf, type Evidence, type Part, type Subject } from '../subject.ts';
import { kindsOf, type Evaluator } from './evaluator.ts';

/** Both channels of support are given, can be used, and are staffed around the clock. */
export const offersSupport: Evaluator = {
  needs: kindsOf,
  evaluate(_, subject) {
    const { partner } = subject.partner;
    if (!partner) return missing(subject);
    const problems: Evidence[] = [];
    const complain = (pointer: string, what: string): void => void problems.push(evidenceAt(partner.path, lineOf(partner, pointer), what));
    const email = textAt(partner, '/support/email');
    const phone = textAt(partner, '/support/phone');
    const hours = textAt(partner, '/support/hours');
    if (email === undefined) complain('/support/email', 'no email address');
    else if (isRefused('/support/email', subject)) complain('/support/email', `${email} is not an email address`);
    const wrong = phone === undefined ? undefined : phoneProblem(phone);
    if (phone === undefined) complain('/support/phone', 'no telephone number');
    else if (wrong !== undefined) complain('/support/phone', `${phone} ${wrong}`);
    if (hours === undefined) complain('/support/hours', 'no hours');
    else if (!isRoundTheClock(hours)) complain('/support/hours', `"${hours}" is not 24x7`);
    if (problems.length > 0) return { verdict: 'fail', what: `Support is not reachable around the clock by email and telephone: ${problems.map(({ what }) => what).join('; ')}.`, evidence: problems };
    return { verdict: 'pass', what: `${email ?? ''} and ${phone ?? ''}, at any hour.`, evidence: [evidenceAt(partner.path, lineOf(partner, '/support'), 'email, telephone, 24x7')] };
  },
};

/** The support a member gets from the vendor is one that exists. */
export const knownSupportTier: Evaluator = {
  needs: kindsOf,
  evaluate(_, subject) {
    const { membership } = subject.partner;
    if (subject.standing.status !== 'member') return { verdict: 'not-applicable', what: 'Asked of Members.', evidence: [] };
    const tier = textAt(membership, '/supportTier');
    const known = subject.program.supportTiers.find(({ id }) => id === tier);
    const evidence = [evidenceAt(pathOf(subject, 'membership'), membership && lineOf(membership, '/supportTier'), tier ?? 'no supportTier')];
    if (known) return { verdict: 'pass', what: `${known.title} support.`, evidence };
    return { verdict: 'fail', what: tier === undefined ? 'membership.md names no support tier.' : `"${tier}" is no support tier of the program.`, evidence };
  },
};

/** A person is named for each responsibility. */
export const namesOwners: Evaluator = {
  needs: kindsOf,
  evaluate({ computed }, subject) {
    const { partner } = subject.partner;
    if (!partner) return missing(subject);
    const owners = (computed?.fields ?? []).map((pointer) => ({ pointer, name: textAt(partner, `${pointer}/name`), of: pointer.slice(pointer.lastIndexOf('/') + 1) }));
    const unnamed = owners.filter(({ name }) => name === undefined);
    const evidence = (unnamed.length > 0 ? unnamed : owners).map(({ pointer, name, of }) => evidenceAt(partner.path, lineOf(partner, pointer), name === undefined ? `no owner of ${of}` : `${name} (${of})`));
    if (unnamed.length > 0) return { verdict: 'fail', what: `partner.md names no owner of ${unnamed.map(({ of }) => of).join(' and of ')}.`, evidence };
    return { verdict: 'pass', what: `${owners.map(({ name, of }) => `${name ?? ''} (${of})`).join(' and ')}.`, evidence };
  },
};

function missing(subject: Subject): Part {
  return { verdict: 'fail', what: 'There is no partner.md yet.', evidence: [evidenceAt(pathOf(subject, 'partner'), undefined, 'is not there')] };
}

/** Whether the schema has an error on the value of a field. */
function isRefused(pointer: string, { partner: { partner }, findings }: Subject): boolean {
  const at = partner?.frontMatter.values[pointer];
  return at !== undefined && (findings.get(partner?.path ?? '') ?? []).some(({ severity, range }) => severity === 'error' && range?.start.offset === at.start.offset);
}

function isRoundTheClock(hours: string): boolean {
  const found = findHours(hours);
  return found.length > 0 && found.every(({ value }) => value === '24x7');
}
