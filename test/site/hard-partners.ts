import type { Edition, EditionArticle } from '../../schemas/edition.ts';

const compound = 'Donaudampfschifffahrtsgesellschaftskapitän';

/** Lays in a partner with names that do not break, an address longer than a line and twenty guides, and one of which hardly anything is known. */
export function layInHardPartners(edition: Edition): void {
  const text = edition.articles.find(({ kind }) => kind === 'public-article');
  if (!text) throw new Error('The edition holds no guide to lay in copies of.');
  const guides = Array.from({ length: 20 }, (_, index): EditionArticle => {
    const title = index % 5 === 0 ? `Kraftfahrzeughaftpflichtversicherungsvertragsverlängerung einrichten, Teil ${index + 1}` : `Part ${index + 1}`;
    return { ...text, route: `/partners/long/office/part-${index + 1}/`, partner: 'long', solution: 'office', title, frontMatter: { ...text.frontMatter, title, time: 17 * (index + 1), aliases: [] } };
  });
  edition.articles.push(...guides);
  edition.partners.push(
    {
      id: 'long',
      route: '/partners/long/',
      profile: {
        name: `${compound} & Söhne Versicherungsvermittlungsgesellschaft`,
        summary: `${compound}en verwalten, auch ${compound}switwen, in einem Satz, der nirgends umbrechen will.`,
        website: `https://www.${compound.toLowerCase().replace('ä', 'ae')}-und-soehne.example/versicherungsvermittlung/`,
        support: { email: 'kundenbetreuung.versicherungsvermittlung@donaudampfschifffahrtsgesellschaft.example', phone: '+49 30 5550100 ext. 4711', hours: 'Mo-Fr 08:00-18:00 Europe/Berlin', languages: ['de', 'en', 'fr', 'it', 'es', 'pl'] },
      },
      membership: { status: 'member', tier: 'gold', memberSince: '2025-01-07' },
      solutions: ['office'],
    },
    { id: 'bare', route: '/partners/bare/', profile: { name: 'Bare' }, membership: { status: 'member', tier: 'silver' }, solutions: ['thing'] },
  );
  edition.solutions.push(
    {
      partner: 'long',
      id: 'office',
      route: '/partners/long/office/',
      profile: { name: 'Versicherungsvermittlungsverwaltungssoftwarepaket', summary: 'Ein Paket.', categories: ['monitoring', 'security'], version: '2026.11.16-rc.3+build.20261116', platforms: ['Windows Server 2022 Datacenter: Azure Edition Core'] },
      certified: true,
      certifiedOn: '2025-02-03',
      placement: 2,
      articles: guides.map(({ route }) => route),
    },
    { partner: 'bare', id: 'thing', route: '/partners/bare/thing/', profile: {}, certified: true, placement: 1, articles: [] },
  );
}
