import { stringify } from 'yaml';
import type { ReadinessReport } from '../../schemas/generated/types.ts';
import { checkContent } from '../../scripts/pipeline/check.ts';
import { judgeProgram, type Asked } from '../../scripts/pipeline/program.ts';
import type { DocumentFacts } from '../../rules/kit/facts.ts';
import { readSteps, type Step } from '../../scripts/program/steps.ts';
import { blocksToVouchFor, outermost } from '../../scripts/program/vouched.ts';
import { memorySource, type SourceFiles } from '../../scripts/source.ts';
import { asOf, baseContent, program } from '../fixtures/base.ts';

export const paths = {
  partner: 'partners/acme/partner.md',
  membership: 'partners/acme/membership.md',
  solution: 'partners/acme/widget/solution.md',
  application: 'partners/acme/widget/application.md',
  certification: 'partners/acme/widget/certification.md',
  deploy: 'partners/acme/widget/public/deploy.md',
  support: 'partners/acme/widget/internal/support.md',
};

export interface Signature {
  requirement: string;
  signer: string;
  role: string;
  date: string;
  result?: string;
  note?: string;
  evidence?: string[];
  digests?: { path: string; block: string; digest: string }[];
  steps?: { path: string; block: string; step: string; digest: string; result: string; note?: string }[];
}

export type Signatures = Record<string, Signature>;

export const candidate: Record<string, unknown> = {
  program: '2015-02',
  status: 'candidate',
  applied: '2026-08-03',
  candidateSince: '2026-09-01',
  agreement: { signed: '2026-09-01', terms: 'standard-online' },
  supportTier: 'developer',
};

export const member: Record<string, unknown> = { ...candidate, status: 'member', tier: 'silver', memberSince: '2026-11-02', termEnds: '2027-11-01' };

export const ledger: Record<string, unknown> = {
  candidateSince: '2026-09-01',
  integrator: { name: 'Sam Ortega', email: 'sam.ortega@ctl.example' },
  supportExpectations: ['Acme answers every question about Widget within an hour.'],
};

/** Every signature that the program asks for, on the text as it stands in some files. */
export async function signAll(files: SourceFiles = baseContent): Promise<Signatures> {
  const { catalogue } = await check(files, asOf);
  const partner = catalogue.partners.get('acme');
  const solution = partner?.solutions.get('widget');
  if (!partner || !solution) throw new Error('the clean content has partner acme with solution widget');
  const signatures: Signatures = {};
  for (const requirement of program.requirements) {
    if (!requirement.attested || requirement.attested.notBefore?.notice) continue;
    const [role = 'integrator'] = requirement.attested.roles;
    const digests = outermost(blocksToVouchFor(requirement, { partner, solution })).map(({ path, block, digest }) => ({ path, block, digest }));
    signatures[requirement.id] = {
      requirement: requirement.id,
      signer: role === 'integrator' ? 'Sam Ortega' : 'Noor Haddad',
      role,
      date: '2026-10-20',
      evidence: [`https://tickets.ctl.example/${requirement.id}`],
      ...(digests.length > 0 && { digests }),
      ...(requirement.attested.steps && { steps: solution.public.flatMap((article) => stepsOf(article, files)).map(({ path, block, number, digest }) => ({ path, block, step: number, digest, result: 'pass' })) }),
    };
  }
  return signatures;
}

function stepsOf(article: DocumentFacts, files: SourceFiles): Step[] {
  const steps = readSteps(article, memorySource(files).read(article.path), program);
  if (!steps) throw new Error(`${article.path} is not what was judged`);
  return steps;
}

/** The clean content with a membership, a certification and these signatures in the files they belong to. */
export function withSignatures(signatures: Signatures, { membership = candidate, certification = ledger, files = baseContent }: { membership?: object; certification?: object; files?: SourceFiles } = {}): SourceFiles {
  const inFile = (file: string): Signature[] => Object.values(signatures).filter(({ requirement }) => (program.requirements.find(({ id }) => id === requirement)?.attested?.file ?? 'certification') === file);
  return {
    ...files,
    [paths.membership]: frontMatter({ ...membership, attestations: inFile('membership') }),
    [paths.certification]: frontMatter({ ...certification, attestations: inFile('certification') }),
  };
}

export function frontMatter(data: object): string {
  return `---\n${stringify(data, { aliasDuplicateObjects: false })}---\n`;
}

/** The readiness of some content, judged as the command judges it. */
export async function readinessOf(files: SourceFiles, { day = asOf, ...asked }: Asked & { day?: string } = {}): Promise<ReadinessReport> {
  const source = memorySource(files);
  return judgeProgram(await check(files, day), source, asked);
}

/** The report on the clean content's solution, and one of its requirements. */
export async function widget(files: SourceFiles, day = asOf): Promise<{ solution: ReadinessReport['solutions'][number]; on(id: string): ReadinessReport['solutions'][number]['requirements'][number] }> {
  const { solutions } = await readinessOf(files, { partner: 'acme', solution: 'widget', day });
  const [solution] = solutions;
  if (!solution) throw new Error('there is no acme/widget');
  return {
    solution,
    on(id) {
      const found = solution.requirements.find((requirement) => requirement.id === id);
      if (!found) throw new Error(`no requirement ${id}`);
      return found;
    },
  };
}

export function check(files: SourceFiles, day: string): ReturnType<typeof checkContent> {
  return checkContent(memorySource(files), { program, asOf: day, isolate: false });
}
