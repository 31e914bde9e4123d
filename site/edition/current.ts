import { isMailAddress } from '../../schemas/report.ts';
import { readSettings } from '../settings.ts';
import { editionNameOf, siteNameOf } from './names.ts';
import { openOnce } from './open-once.ts';
import { openEdition } from './open.ts';

const settings = readSettings(process.env);
if (!settings) throw new Error('The site is built from a staged edition: set ASSAY_EDITION and ASSAY_AUDIENCE.');

/** The edition that this build publishes. While somebody writes it changes, and is opened anew with each change. */
export const edition = import.meta.env.DEV ? openEdition(settings.edition, settings.audience) : openOnce(settings.edition, settings.audience);

export const isInternal: boolean = edition.audience === 'internal';
/** Whether this is the public edition itself: what announces its pages elsewhere, to people or programs, is made for no other. */
export const isPublished: boolean = edition.audience === 'public';

/** What the knowledge base calls itself, and what this edition does. */
export const siteName: string = siteNameOf(edition);
export const editionName: string = editionNameOf(edition);

/** Where readers report what is wrong. What staff write about internal articles never goes into a form that others may read. */
export const reportTo: string = settings.report !== undefined && (!isInternal || isMailAddress(settings.report)) ? settings.report : edition.program.vendor.email;

/** Address of a site path on this site. */
export function href(route: string): string {
  return settings!.base + route.replace(/^\//, '');
}

/** The site path of an address on this site. */
export function routeAt({ pathname }: URL): string {
  return `/${pathname.slice(settings!.base.length)}`;
}

/** Makes whole addresses of site paths. Throws when the site does not know its own address. */
export function addressOn(site: URL | undefined): (route: string) => string {
  if (!site) throw new Error('ASSAY_SITE gives the address of the site; records and badges name it.');
  return (route) => new URL(href(route), site).href;
}
