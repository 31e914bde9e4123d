import { folderOf, nameOf } from '../../rules/kit/resolve.ts';
import type { OldArticle } from './article.ts';
import { plainText } from './front-matter.ts';
import { fileSlug, folderSlug, Names } from './names.ts';
import { isPartnerGuide } from './partner/company.ts';
import { readGuide } from './partner/guide.ts';
import { articleDescription, pageDescription } from './partner/sentences.ts';
import { readSubmissions, type Submission } from './partner/submissions.ts';

/** What an old article becomes. */
export interface Page {
  kind: 'public-article' | 'vendor-article' | 'program-page';
  /** New path, from the content root. */
  path: string;
  old: OldArticle;
  /** Fields that were read from the text. */
  known: Record<string, unknown>;
}

/** Where everything goes. */
export interface Plan {
  pages: Page[];
  submissions: Submission[];
  /** Old files without text, that only set something up. */
  settings: OldArticle[];
}

/** Folder of the old knowledge base whose articles partners wrote about their products. */
const guidesFolder = 'Marketplace Guides';
/** Category of articles that stood in no folder. */
const noCategory = 'general';

/** Decides what each old article becomes. Depends on nothing but the articles, so the same folder always gives the same names. */
export function planImport(articles: readonly OldArticle[]): Plan {
  const plan: Plan = { pages: [], submissions: [], settings: [] };
  const folders = new Map<string, Names>();
  const take = (folder: string, old: OldArticle): string => {
    let names = folders.get(folder);
    if (!names) folders.set(folder, (names = new Names()));
    return `${folder}/${names.take(fileSlug(nameOf(old.path).replace(/\.[^.]+$/, ''), 'article'))}.md`;
  };
  const guides: OldArticle[] = [];
  for (const old of articles) {
    if (old.body.text.trim() === '' && typeof old.data['title'] !== 'string') plan.settings.push(old);
    else if (isProgramGuide(old)) plan.pages.push({ kind: 'program-page', path: take('program', old), old, known: described(pageDescription(guideOf(old), 300)) });
    else if (nameOf(folderOf(old.path)) === guidesFolder && isPartnerGuide(guideOf(old))) guides.push(old);
    else plan.pages.push({ kind: 'vendor-article', path: take(`articles/${categoryOf(old.path)}`, old), old, known: {} });
  }
  planSubmissions(plan, guides, take);
  plan.pages.sort((a, b) => (a.path < b.path ? -1 : 1));
  return plan;
}

function planSubmissions(plan: Plan, guides: readonly OldArticle[], take: (folder: string, old: OldArticle) => string): void {
  const byPath = new Map(guides.map((old) => [old.path, old]));
  plan.submissions = readSubmissions(guides.map(guideOf));
  for (const submission of plan.submissions) {
    for (const solution of submission.solutions) {
      for (const { guide, version } of solution.guides) {
        const old = byPath.get(guide.path);
        if (!old) continue;
        const known = { ...described(articleDescription(guide, 300)), ...(version !== undefined && { version }) };
        plan.pages.push({ kind: 'public-article', path: take(`partners/${submission.id}/${solution.id}/public`, old), old, known });
      }
    }
  }
}

function guideOf(old: OldArticle): ReturnType<typeof readGuide> {
  const { author } = old.data;
  return readGuide(old.path, old.title, typeof author === 'string' ? plainText(author) : '', old.body.text);
}

function described(description: string | undefined): Record<string, unknown> {
  return description === undefined ? {} : { description };
}

function isProgramGuide(old: OldArticle): boolean {
  return /\bprogram guide$/i.test(old.title);
}

/** A folder is a category; a folder in a folder has both names. */
function categoryOf(path: string): string {
  return folderSlug(folderOf(path).replaceAll('/', ' '), noCategory);
}
