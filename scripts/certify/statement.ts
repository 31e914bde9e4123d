import { programFor } from '../../rules/kit/catalogue/pin.ts';
import { textAt } from '../../rules/kit/catalogue/values.ts';
import type { CertificateStatement, PublicStatement } from '../../schemas/generated/types.ts';
import type { SolutionReport } from '../program/subject.ts';
import { name, version } from '../version.ts';
import { canonicalDigest } from './canonical-digest.ts';
import { collectInputs, digestOfInputs, refuseChanged } from './inputs.ts';
import type { JudgedContent, JudgedFor } from './judged.ts';
import { ruleSetDigest } from './rule-set.ts';

const type = 'https://in-toto.io/Statement/v1';

/** What the stamp of a solution says, https://github.com/in-toto/attestation. The same content, program and tool give the same statement. */
export function describeStamp(solution: SolutionReport, { judgedFor, until }: { judgedFor: JudgedFor; until: string }, { source, checked }: Pick<JudgedContent, 'source' | 'checked'>, site: string): CertificateStatement {
  const { catalogue } = checked;
  const { certifiedOn, tier, status, requirements } = solution;
  const id = `${solution.partner}/${solution.solution}`;
  const subject = collectInputs(catalogue, source, id);
  refuseChanged(subject, catalogue);
  const program = programFor(catalogue.partners.get(solution.partner), catalogue);
  return {
    _type: type,
    subject,
    predicateType: `${site}/schemas/certification/v1/statement.schema.json`,
    predicate: {
      solution: id,
      judgedFor,
      status: status === 'member' ? 'member' : 'candidate',
      ...(tier && { tier }),
      ...(certifiedOn !== undefined && { certifiedOn }),
      validity: { from: catalogue.asOf, until },
      program: { version: program.version, digest: { sha256: canonicalDigest(program) } },
      rules: { digest: { sha256: ruleSetDigest() } },
      tool: { name, version },
      requirements: requirements.map(({ id: requirement, verdict }) => ({ id: requirement, verdict })),
    },
  };
}

/** What customers may know of a stamp; undefined for a solution that they do not see. */
export function describePublicly({ subject, predicate }: CertificateStatement, solution: SolutionReport, { checked: { catalogue } }: Pick<JudgedContent, 'checked'>, site: string): PublicStatement | undefined {
  const { tier, certifiedOn, validity, program, judgedFor } = predicate;
  if (judgedFor !== 'membership' || tier === undefined || certifiedOn === undefined) return undefined;
  const product = textAt(catalogue.partners.get(solution.partner)?.solutions.get(solution.solution)?.solution, '/version');
  return {
    _type: type,
    subject: [{ name: predicate.solution, digest: { sha256: digestOfInputs(subject) } }],
    predicateType: `${site}/schemas/certification/v1/public-statement.schema.json`,
    predicate: {
      name: solution.solutionName,
      partner: solution.partnerName,
      ...(product !== undefined && { version: product }),
      tier,
      certifiedOn,
      validity,
      program: program.version,
    },
  };
}
