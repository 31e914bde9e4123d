import type { Certificate, CertificateStatement, CertificationRecord, PublicStatement, VerifyReport } from '../../schemas/generated/types.ts';
import { allOf } from '../../rules/kit/printable.ts';
import { compareWithContent, type Problem } from './compare.ts';
import { isSignedBy } from './envelope.ts';
import { digestOfInputs, UnreadableError } from './inputs.ts';
import type { JudgedContent } from './judged.ts';
import { whyNotTrusted, type KnownKey } from './keys.ts';
import { readCertificate, readPublic, readPublicFile, type ReadPublic } from './read-stamp.ts';

export type Verified = VerifyReport['certificates'][number];

/**
 * Verifies the bytes of a certificate, offline: who signed it and whether that key is trusted on the day of the stamp, whether it is
 * about this content, file by file and verdict by verdict, and whether its days have come and not run out.
 *
 * @param file where it stands, for the report.
 * @param solution the one whose certificate it must be; the one it names unless told.
 */
export function verifyCertificate(file: string, bytes: Uint8Array, content: JudgedContent, keys: readonly KnownKey[], solution?: string): Verified {
  const read = readCertificate(bytes);
  if ('wrong' in read) return { file, kind: 'certificate', ...(solution !== undefined && { solution }), outcome: 'not-verified', problems: [{ kind: 'format', what: read.wrong }], notes: [] };
  const { statement, envelope, payload } = read;
  const { predicate } = statement;
  const { catalogue, notJudged, absentRoots } = content.checked;
  const signed = whoSigned(envelope, payload, predicate.validity.from, keys);
  const problems = [...signed.problems, ...judgeDays(predicate.validity, catalogue.asOf)];
  const notes = [...signed.notes];
  const base = { file, kind: 'certificate' as const, solution: predicate.solution, status: predicate.status, ...(predicate.tier && { tier: predicate.tier }), validity: predicate.validity, ...(signed.key && { key: nameOf(signed.key) }) };
  if (solution !== undefined && solution !== predicate.solution) problems.push({ kind: 'standing', what: `It is the certificate of ${predicate.solution}, not of ${solution}.` });
  problems.push(...judgeInner(statement, signed.key, keys));

  const report = content.readiness.solutions.find((one) => `${one.partner}/${one.solution}` === predicate.solution);
  const stopped = notJudged.find(({ path }) => path.startsWith(`partners/${predicate.solution.split('/')[0]}/`));
  const cannot: Problem[] = [
    ...(absentRoots.length > 0 ? [{ kind: 'not-judged' as const, what: `${allOf(absentRoots)} ${absentRoots.length === 1 ? 'is' : 'are'} absent, so not every file can be compared.` }] : []),
    ...(stopped ? [{ kind: 'not-judged' as const, what: `${stopped.path} could not be judged: ${stopped.why}`, path: stopped.path }] : []),
  ];
  if (!report) {
    if (cannot.length === 0) problems.push({ kind: 'standing', what: `There is no solution ${predicate.solution} in the content.` });
    return { ...base, outcome: cannot.length > 0 ? 'not-judged' : 'not-verified', problems: [...problems, ...cannot], notes };
  }
  try {
    const differences = compareWithContent(statement, report, content);
    const all = [...problems, ...(cannot.length > 0 ? cannot : differences.problems)];
    return { ...base, outcome: cannot.length > 0 ? 'not-judged' : all.length > 0 ? 'not-verified' : 'verified', inputs: differences.inputs, problems: all, notes: [...notes, ...differences.notes] };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return { ...base, outcome: 'not-judged', problems: [...problems, { kind: 'not-judged', what: `${error.message}.` }], notes };
  }
}

/** Verifies what customers have of a certificate: signature, key and days, and that the record around it says the same. What was judged is not theirs to see. */
export function verifyPublic(file: string, bytes: Uint8Array, asOf: string, keys: readonly KnownKey[]): Verified {
  const read = readPublicFile(bytes);
  const base = { file, kind: 'public' as const };
  if ('wrong' in read) return { ...base, outcome: 'not-verified', problems: [{ kind: 'format', what: read.wrong }], notes: [] };
  const { signed, record } = read;
  if (!signed) return { ...base, ...(record && { solution: record.solution }), outcome: 'not-verified', problems: [{ kind: 'standing', what: `The record itself says that the certification ${record?.standing === 'ended' ? 'has ended' : 'is not confirmed'}.` }], notes: [] };
  const { statement: { subject, predicate } } = signed;
  const { problems, notes, key } = whoSignedPublic(signed, keys);
  const all = [...problems, ...judgeDays(predicate.validity, asOf), ...(record ? judgeRecord(record, signed.statement) : [])];
  return {
    ...base,
    solution: subject[0]?.name ?? '',
    outcome: all.length > 0 ? 'not-verified' : 'verified',
    status: 'member',
    tier: predicate.tier,
    validity: predicate.validity,
    ...(key && { key: nameOf(key) }),
    problems: all,
    notes,
  };
}

/** What nobody signed must say what is signed. */
function judgeRecord(record: CertificationRecord, { subject: [subject], predicate }: PublicStatement): Problem[] {
  const pairs: [field: string, said: string | undefined, signed: string | undefined][] = [
    ['standing', record.standing, 'certified'],
    ['solution', record.solution, subject?.name],
    ['name', record.name, predicate.name],
    ['partner', record.partner, predicate.partner],
    ['tier', record.tier?.id, predicate.tier],
    ['version', record.version, predicate.version],
    ['certifiedOn', record.certifiedOn, predicate.certifiedOn],
    ['from', record.from, predicate.validity.from],
    ['until', record.until, predicate.validity.until],
    ['program', record.program, predicate.program],
    ['digest', record.digest?.sha256, subject?.digest.sha256],
  ];
  return pairs.filter(([, said, signed]) => said !== signed).map(([field, said, signed]) => ({ kind: 'signature', what: `The record says ${JSON.stringify(said ?? 'nothing')} as \`${field}\`; signed is ${JSON.stringify(signed ?? 'nothing')}.` }));
}

/** The public certificate inside a stamp must say what the stamp says. */
function judgeInner({ subject, predicate }: CertificateStatement, key: KnownKey | undefined, keys: readonly KnownKey[]): Problem[] {
  if (predicate.public === undefined) return [];
  const inner = readPublic(predicate.public);
  if (typeof inner === 'string') return [{ kind: 'format', what: `The public certificate in it is not as it should be: ${inner}` }];
  const { statement } = inner;
  if (!isSameStamp(statement, { subject, predicate })) return [{ kind: 'format', what: 'The public certificate in it says something else than the stamp.' }];
  if (key && whoSignedPublic(inner, keys).key?.data.keyid !== key.data.keyid) return [{ kind: 'signature', what: 'The public certificate in it is not signed with the key of the stamp.' }];
  return [];
}

function isSameStamp({ subject: [one], predicate: shown }: PublicStatement, { subject, predicate }: Pick<CertificateStatement, 'subject' | 'predicate'>): boolean {
  return one?.name === predicate.solution
    && one.digest.sha256 === digestOfInputs(subject)
    && shown.tier === predicate.tier
    && shown.certifiedOn === predicate.certifiedOn
    && shown.validity.from === predicate.validity.from
    && shown.validity.until === predicate.validity.until
    && shown.program === predicate.program.version;
}

interface Signed {
  /** A trusted key that signed it. */
  key?: KnownKey;
  problems: Problem[];
  notes: Problem[];
}

function whoSignedPublic({ envelope, payload, statement }: ReadPublic, keys: readonly KnownKey[]): Signed {
  return whoSigned(envelope, payload, statement.predicate.validity.from, keys);
}

/** Finds a trusted key among those that signed. The key that a signature names is a hint only: what counts is which one it verifies with. */
function whoSigned({ signatures }: Certificate, payload: Buffer, day: string, keys: readonly KnownKey[]): Signed {
  if (signatures.length === 0) return { problems: [{ kind: 'unsigned', what: 'Nobody signed it; it was made by a dry run.' }], notes: [] };
  const wrong: Problem[] = [];
  const good: KnownKey[] = [];
  for (const { keyid, sig } of signatures) {
    const named = keys.filter(({ data }) => data.keyid === keyid);
    const signer = keys.find(({ publicKey }) => isSignedBy(publicKey, sig, payload));
    if (!signer && named.length === 0) wrong.push({ kind: 'key', what: `No trusted key has the id ${keyid}.` });
    else if (!signer) wrong.push({ kind: 'signature', what: `The signature is not that of the key ${named[0]?.name ?? ''}: the text or the signature has changed.` });
    else if (signer.data.keyid !== keyid) wrong.push({ kind: 'signature', what: `The signature names another key than ${signer.name}, which made it.` });
    else {
      const whys = named.map(({ data }) => whyNotTrusted(data, day));
      const at = whys.indexOf(undefined);
      const trusted = named[at];
      if (trusted) good.push(trusted);
      else wrong.push({ kind: 'key', what: `The key ${named[0]?.name ?? ''} ${whys[0] ?? ''}${whys[0]?.endsWith('.') ? '' : '.'}` });
    }
  }
  const [key] = good;
  if (!key) return { problems: wrong, notes: [] };
  const sample: Problem[] = key.data.sample === true ? [{ kind: 'key', what: `The key ${key.name} is for sample content: anybody can sign with it.` }] : [];
  return { key, problems: [], notes: [...wrong.map((problem) => ({ ...problem, what: `Of ${signatures.length} signatures one counts for nothing: ${problem.what}` })), ...sample] };
}

function judgeDays({ from, until }: { from: string; until: string }, asOf: string): Problem[] {
  if (asOf < from) return [{ kind: 'term', what: `It was made on ${from}, after ${asOf}.` }];
  return asOf > until ? [{ kind: 'term', what: `It held until ${until}.` }] : [];
}

function nameOf({ name, data }: KnownKey): { name: string; id: string } {
  return { name, id: data.keyid };
}
