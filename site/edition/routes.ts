import { pageShowing, tiersRoute } from '../../schemas/moved.ts';
import { panelId } from '../components/program/panels.ts';
import { edition } from './current.ts';

const page = pageShowing('tiers', edition.articles);

/** Where the tiers are shown side by side: in the page of the program that asks for them, or on a page of their own. */
export const tiersShown: string = page ? `${page.route}#${panelId('tiers')}` : tiersRoute;
