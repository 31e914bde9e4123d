// What only the internal edition does: the clock where somebody would answer, copies for tickets, and pages without a connection.
import { copyAnchors } from './staff/anchors.ts';
import { showLocalTimes } from './staff/clock.ts';
import { workOffline } from './staff/offline.ts';
import { offerTicket } from './staff/ticket.ts';

showLocalTimes(document);
offerTicket();
copyAnchors();
workOffline();
// The page it begins with has the search in it.
if (document.querySelector('[data-search][data-home]')) void import('./search/page.ts');
