import { sectionsOf } from './kit/article/section-text.ts';
import { isInside, wantedSections } from './kit/article/sections.ts';
import { findField } from './kit/catalogue/fields.ts';
import { type Article, defineRule, type Report } from './kit/define-rule.ts';
import type { Range } from './kit/finding.ts';
import { quoted } from './kit/printable.ts';

/** Providers at which anybody opens a mailbox. */
const freeMail = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr live.com msn.com yahoo.com yahoo.co.uk yahoo.de yahoo.fr ymail.com aol.com icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.com gmx.de gmx.net web.de t-online.de freenet.de mail.com mail.ru yandex.ru yandex.com qq.com 163.com 126.com zoho.com fastmail.com tutanota.com orange.fr free.fr laposte.net libero.it'.split(' '),
);
/** Words of a mailbox that several people read. */
const role = /support|help|desk|duty|call|service|care|customer|noc|soc\b|ops|operation|platform|team|sales|info|contact|hello|office|admin|master|abuse|security|billing|emergency|incident|watch|escalat|engineer|tech|queue|cloud|partner|alliance|hosting|deliver|product|account|community|staff|group|line|24x7/i;
/** "first.last", "f.last": what companies give to people. */
const personal = /^[a-z]{1,20}[._][a-z]{2,30}$/i;

export const rule = defineRule({
  id: 'require-role-mailbox',
  scope: 'article',
  summary: 'Support and sales have mailboxes of a team and of the company, not of a person or a free provider',
  why: 'A person is ill, on holiday or gone; a mailbox at a free provider may belong to anybody.',
  severity: 'warning',
  appliesTo: ['partner', 'internal-article'],
  check: (article) => (article.identity.kind === 'partner' ? ofPartner(article) : ofContacts(article)),
});

function* ofPartner(article: Article): Generator<Report> {
  const owners = ['/owners/account/email', '/owners/sales/email'].flatMap((pointer) => findField(article, pointer)?.value.toLowerCase() ?? []);
  for (const contact of ['support', 'escalation', 'sales']) {
    const given = findField(article, `/${contact}/email`);
    if (given) yield* judge(given.value, given.range, owners);
  }
}

function* ofContacts(article: Article): Generator<Report> {
  const wanted = wantedSections(article).find(({ holds }) => holds.includes('phone'));
  const sections = sectionsOf(article, wanted ? [wanted.id] : []);
  for (const { kind, raw, range, section } of article.contacts) {
    if (kind === 'email' && sections.some((one) => isInside(section, one, article))) yield* judge(raw, range, []);
  }
}

function* judge(address: string, at: Range, owners: readonly string[]): Generator<Report> {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  if (freeMail.has(domain)) {
    yield { at, what: `${quoted(address)} is a mailbox at a free provider.`, fix: 'Give a mailbox in the domain of the company, such as `support@partner.example`.', actual: address };
  } else if (owners.includes(address.toLowerCase()) || (personal.test(local) && !role.test(local))) {
    yield { at, what: `${quoted(address)} is the mailbox of one person.`, fix: 'Give a mailbox that the whole team reads, such as `support@partner.example`.', actual: address };
  }
}
