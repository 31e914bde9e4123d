import { programSections, sectionOfTitle } from '../../../rules/kit/article/section-titles.ts';
import type { DocumentFacts, DocumentKind } from '../../../rules/kit/facts.ts';
import type { Finding } from '../../../rules/kit/finding.ts';
import { oneLine } from '../../../rules/kit/one-line.ts';
import { addMonths } from '../../../rules/kit/catalogue/days.ts';
import { dayAt, lineOf, textAt, textsAt } from '../../../rules/kit/catalogue/values.ts';
import { documentsOf, evidenceAt, kindInWords, pathOf, type Evidence, type Part, type Subject } from '../subject.ts';
import { kindsOf, type Evaluator } from './evaluator.ts';
import { readSections } from './sections.ts';

/** There is at least one article of each kind. */
export const hasArticle: Evaluator = {
  needs: kindsOf,
  evaluate(requirement, subject) {
    const articles = documentsOf(subject, kindsOf(requirement));
    if (articles.length === 0) return none(kindsOf(requirement), subject);
    return { verdict: 'pass', what: `${articles.length === 1 ? 'One' : articles.length} ${kindsOf(requirement).map(kindInWords).join(' or ')}${articles.length === 1 ? '' : 's'}.`, evidence: articles.map(evidenceOfArticle) };
  },
};

/** No error of the named rules in the articles of some kinds. */
export const noFindingsOf: Evaluator = {
  needs: kindsOf,
  evaluate(requirement, subject) {
    const articles = documentsOf(subject, kindsOf(requirement));
    if (articles.length === 0) return none(kindsOf(requirement), subject);
    const found = articles.flatMap(({ path }) => errorsOf(path, subject)).filter(({ rule }) => requirement.computed?.rules?.includes(rule));
    if (found.length > 0) return failed(found);
    return { verdict: 'pass', what: `Nothing found by ${(requirement.computed?.rules ?? []).join(', ')}.`, evidence: articles.map(evidenceOfArticle) };
  },
};

/** No error at all in the folders of some kinds of article, their images included. */
export const noBlockingFindings: Evaluator = {
  needs: kindsOf,
  evaluate(requirement, subject) {
    const kinds = kindsOf(requirement);
    const missing = kinds.filter((kind) => documentsOf(subject, [kind]).length === 0);
    if (missing.length > 0) return none(missing, subject);
    const folders = kinds.map((kind) => `${pathOf(subject, kind)}/`);
    const errors = [...subject.findings.keys()].filter((path) => folders.some((folder) => path.startsWith(folder))).flatMap((path) => errorsOf(path, subject));
    // What the baseline knows blocks here all the same: it was there before, but nobody has decided that it may stay.
    const found = errors.filter(({ suppression }) => suppression?.kind !== 'waiver');
    if (found.length > 0) return failed(found);
    const waived = errors.map(({ path, range, rule, suppression }) => evidenceAt(path, range?.start.line, `${rule} is waived${suppression?.until === undefined ? '' : ` until ${suppression.until}`}: ${suppression?.justification ?? ''}`));
    return { verdict: 'pass', what: `No finding that blocks in any article${waived.length > 0 ? `; ${waived.length} waived` : ''}.`, evidence: [...waived, ...documentsOf(subject, kinds).map(evidenceOfArticle)] };
  },
};

/** Some section is filled in at least one article of a kind; each section may stand in another article. */
export const fillsSections: Evaluator = {
  needs: kindsOf,
  evaluate(requirement, subject) {
    const kinds = kindsOf(requirement);
    const articles = documentsOf(subject, kinds);
    if (articles.length === 0) return none(kinds, subject);
    const parts = kinds.flatMap((kind) => programSections(subject.program, kind)).filter(({ id }) => requirement.computed?.sections?.includes(id)).map((section) => {
      const tries = articles.map((article) => readSections(article, [section], subject));
      // Where no article fills it, the one that comes nearest is what to mend.
      return tries.find(({ verdict }) => verdict === 'pass') ?? (tries.find(({ evidence }) => evidence.some(({ line }) => line !== undefined)) ?? tries[0]) as Part;
    });
    const bad = parts.filter(({ verdict }) => verdict !== 'pass');
    const told = bad.length > 0 ? bad : parts;
    return { verdict: bad.length > 0 ? 'fail' : 'pass', what: told.map(({ what }) => what).join(' '), evidence: told.flatMap(({ evidence }) => evidence) };
  },
};

/** The section is filled, and beside it stands what was agreed, for a reader to compare. */
export const statesExpectations: Evaluator = {
  needs: (requirement) => [...kindsOf(requirement), 'certification'],
  evaluate(requirement, subject) {
    const part = fillsSections.evaluate(requirement, subject);
    const { certification } = subject.solution;
    const agreed = textsAt(certification, '/supportExpectations');
    if (!certification || agreed.length === 0) return { ...part, what: `${part.what} certification.md lists no agreement to compare it with.` };
    const line = lineOf(certification, '/supportExpectations');
    return { ...part, what: `${part.what} certification.md lists ${agreed.length === 1 ? 'one agreement' : `${agreed.length} agreements`}.`, evidence: [...part.evidence, ...agreed.map((text) => evidenceAt(certification.path, line, text))] };
  },
};

/** The Internal article names every blueprint, and says more on each subject than the Public one does. */
export const moreDetailed: Evaluator = {
  needs: () => ['public-article', 'internal-article', 'solution'],
  evaluate({ computed }, subject) {
    const { public: publicArticles, internal } = subject.solution;
    if (internal.length === 0) return none(['internal-article'], subject);
    if (!subject.solution.solution) return { verdict: 'fail', what: 'There is no solution.md yet, which lists the blueprints to explain.', evidence: [evidenceAt(pathOf(subject, 'solution'), undefined, 'is not there')] };
    const evidence: Evidence[] = [];
    const complaints: string[] = [];
    const texts = internal.map(({ path, frontMatter }) => searchable(subject.read(path).slice(frontMatter.range.end.offset)));
    const unnamed = textsAt(subject.solution.solution, '/blueprints').filter((name) => !texts.some((text) => text.includes(searchable(name))));
    if (unnamed.length > 0) {
      complaints.push(`No Internal article names ${unnamed.map((name) => `"${name}"`).join(' or ')}.`);
      evidence.push(evidenceAt(pathOf(subject, 'solution'), lineOf(subject.solution.solution, '/blueprints'), `lists ${unnamed.map((name) => `"${name}"`).join(', ')}`));
    }
    const subjects = programSections(subject.program, 'internal-article').filter(({ id }) => computed?.sections?.includes(id));
    const said: string[] = [];
    for (const { id, title, minWords } of subjects) {
      const inside = words(internal, (section) => section.id === id);
      const outside = words(publicArticles, (section) => section.parent === -1 && sectionOfTitle(section.heading.text, subjects)?.id === id);
      if (inside <= outside) complaints.push(`On "${title}" the Internal article has ${inside} words and the Public one ${outside}.`);
      else if (inside < minWords) complaints.push(`On "${title}" the Internal article has ${inside} words; at least ${minWords} are needed.`);
      else said.push(`${title} ${inside}`);
      evidence.push(...internal.flatMap(({ path, sections }) => sections.filter((section) => section.id === id).map(({ heading, words }) => evidenceAt(path, heading.range.start.line, `"${heading.text}", ${words} words`))));
    }
    if (complaints.length > 0) return { verdict: 'fail', what: complaints.join(' '), evidence };
    return { verdict: 'pass', what: `The Internal article says more on each subject (words: ${said.join(', ')}).`, evidence };
  },
};

/** Each article documents the version of today and was reviewed within the window. */
export const followsProduct: Evaluator = {
  needs: (requirement) => [...kindsOf(requirement), 'solution'],
  evaluate(requirement, subject) {
    const kinds = kindsOf(requirement);
    const articles = documentsOf(subject, kinds);
    if (articles.length === 0) return none(kinds, subject);
    const current = textAt(subject.solution.solution, '/version');
    if (current === undefined) return { verdict: 'fail', what: 'solution.md names no version.', evidence: [evidenceAt(pathOf(subject, 'solution'), undefined, 'no version')] };
    const { asOf, program } = subject;
    const bad: Evidence[] = [];
    const good: Evidence[] = [];
    for (const article of articles) {
      const version = textAt(article, '/version');
      const reviewed = dayAt(article, '/reviewed');
      if (version !== current) bad.push(evidenceAt(article.path, lineOf(article, '/version'), version === undefined ? 'names no version' : `documents ${version}; the product is at ${current}`));
      if (reviewed === undefined) bad.push(evidenceAt(article.path, lineOf(article, '/reviewed'), 'names no day of review'));
      else if (reviewed > asOf) bad.push(evidenceAt(article.path, lineOf(article, '/reviewed'), `reviewed on ${reviewed}, a day that has not come yet`));
      else if (addMonths(reviewed, program.windows.reviewMonths) < asOf) bad.push(evidenceAt(article.path, lineOf(article, '/reviewed'), `reviewed on ${reviewed}, more than ${program.windows.reviewMonths} months ago`));
      else good.push(evidenceAt(article.path, lineOf(article, '/reviewed'), `documents ${version ?? 'no version'}, reviewed on ${reviewed}`));
    }
    if (bad.length > 0) return { verdict: 'fail', what: `${bad.length === 1 ? 'One place does' : `${bad.length} places do`} not follow the product.`, evidence: bad };
    return { verdict: 'pass', what: `Every article documents ${current} and was reviewed in the last ${program.windows.reviewMonths} months.`, evidence: good };
  },
};

function none(kinds: readonly DocumentKind[], subject: Subject): Part {
  const [kind = 'public-article'] = kinds;
  return { verdict: 'fail', what: `There is no ${kinds.map(kindInWords).join(' and no ')} yet.`, evidence: [evidenceAt(pathOf(subject, kind), undefined, 'holds no article')] };
}

function errorsOf(path: string, { findings }: Subject): Finding[] {
  return (findings.get(path) ?? []).filter(({ severity }) => severity === 'error');
}

function failed(found: readonly Finding[]): Part {
  const rules = [...new Set(found.map(({ rule }) => rule))];
  return {
    verdict: 'fail',
    what: `${found.length === 1 ? 'One finding' : `${found.length} findings`} of ${rules.slice(0, 4).join(', ')}${rules.length > 4 ? ` and ${rules.length - 4} more rules` : ''}.`,
    evidence: found.slice(0, 1000).map(({ path, range, what }) => evidenceAt(path, range?.start.line, what)),
  };
}

function evidenceOfArticle(article: DocumentFacts): Evidence {
  return evidenceAt(article.path, lineOf(article, '/title'), textAt(article, '/title') ?? 'an article without a title');
}

function words(articles: readonly DocumentFacts[], wanted: (section: DocumentFacts['sections'][number]) => boolean): number {
  return articles.flatMap(({ sections }) => sections.filter(wanted)).reduce((sum, section) => sum + section.words, 0);
}

/** Text for a search by name: marks, case and the width of white space do not matter. */
function searchable(text: string): string {
  return oneLine(text.normalize('NFKC').toLowerCase().replaceAll(/[*_`~\\]/gu, ''));
}
