import type { Edition, EditionArticle, EditionImage, EditionKey, EditionNotice, EditionPartner, EditionSolution, EditionStamp, EditionText } from '../../schemas/edition.ts';

/** Fields that an object of a public edition may have. What is added to editions is internal until it is named here. */
type Shape<T> = Partial<Record<keyof T, true>>;

const ofText: Shape<EditionText> = { key: true, links: true, images: true };
const ofImage: Shape<EditionImage> = { file: true, width: true, height: true };
const ofEdition: Shape<Edition> = { audience: true, asOf: true, names: true, repositories: true, program: true, partners: true, solutions: true, articles: true, notices: true, keys: true };
const ofPartner: Shape<EditionPartner> = { id: true, route: true, profile: true, membership: true, about: true, solutions: true };
const ofSolution: Shape<EditionSolution> = { partner: true, id: true, route: true, profile: true, about: true, certified: true, certifiedOn: true, stamp: true, placement: true, articles: true };
const ofStamp: Shape<EditionStamp> = { standing: true, certified: true };
const ofArticle: Shape<EditionArticle> = { ...ofText, route: true, kind: true, partner: true, solution: true, category: true, frontMatter: true, title: true, sections: true };
const ofNotice: Shape<EditionNotice> = { route: true, name: true, partnerName: true, solution: true };
const ofKey: Shape<EditionKey> = { name: true, id: true, pem: true };

/** Fields that no object of a public edition may have, each with the place it was found at. */
export function* unknownFields(edition: Edition): Generator<string> {
  yield* beyond(edition, edition.audience === 'preview' ? { ...ofEdition, preview: true } : ofEdition, 'edition');
  for (const partner of edition.partners) {
    yield* beyond(partner, ofPartner, partner.route);
    yield* inText(partner.about, partner.route);
  }
  for (const solution of edition.solutions) {
    yield* beyond(solution, ofSolution, solution.route);
    yield* inText(solution.about, solution.route);
    if (solution.stamp) yield* beyond(solution.stamp, ofStamp, `${solution.route} stamp`);
  }
  for (const article of edition.articles) {
    yield* beyond(article, ofArticle, article.key);
    yield* inImages(article, article.key);
  }
  for (const notice of edition.notices) yield* beyond(notice, ofNotice, notice.route);
  for (const key of edition.keys) yield* beyond(key, ofKey, `keys/${key.name}`);
}

function* inText(text: EditionText | undefined, at: string): Generator<string> {
  if (!text) return;
  yield* beyond(text, ofText, at);
  yield* inImages(text, at);
}

function* inImages({ images }: EditionText, at: string): Generator<string> {
  for (const image of Object.values(images)) yield* beyond(image, ofImage, `${at} ${image.file}`);
}

function* beyond(object: object, shape: Readonly<Record<string, true | undefined>>, at: string): Generator<string> {
  for (const name of Object.keys(object)) if (!Object.hasOwn(shape, name)) yield `${at}: ${name}`;
}
