import type { Answer, Ask } from './ask.ts';

/** Whether an address still leads somewhere. */
export interface LinkVerdict {
  /** "gone" only where the other side says so, or its name is no more: everything else may be the fault of the way there. */
  state: 'there' | 'gone' | 'unsure' | 'refused';
  /** What was seen, in a few words. */
  what: string;
  /** Where it has moved to for good. */
  moved?: string;
}

const mostHops = 5;
const asksForGet = new Set([400, 403, 404, 405, 406, 410, 501]);

/**
 * Asks for an address and follows where it leads: first for the head, then, since many sides know no HEAD or forbid it, for the whole.
 * 404 and 410 mean that it is gone; 401, 403, 405, 429 and all of 5xx are the business of the other side and mean nothing.
 */
export async function judgeLink(url: string, ask: Ask): Promise<LinkVerdict> {
  let at = url;
  let moved: string | undefined;
  let isForGood = true;
  for (let hop = 0; hop <= mostHops; hop++) {
    const answer = await askBothWays(at, ask);
    if (!('status' in answer)) return fromSilence(answer);
    const { status, location } = answer;
    if (status >= 300 && status < 400 && location !== undefined) {
      if (!URL.canParse(location, at)) return { state: 'unsure', what: `leads to what is no address (${status})` };
      const next = new URL(location, at);
      if (next.protocol !== 'https:' && next.protocol !== 'http:') return { state: 'unsure', what: `leads out of the web (${status})` };
      next.hash = '';
      isForGood &&= status === 301 || status === 308;
      if (isForGood) moved = next.href;
      at = next.href;
      continue;
    }
    if (status === 404 || status === 410) return { state: 'gone', what: `answers ${status}` };
    if (status >= 200 && status < 400) return { state: 'there', what: `answers ${status}`, ...(moved !== undefined && moved !== url && { moved }) };
    return { state: 'unsure', what: `answers ${status}` };
  }
  return { state: 'unsure', what: `leads on more than ${mostHops} times` };
}

async function askBothWays(url: string, ask: Ask): Promise<Answer> {
  const head = await ask(url, 'HEAD');
  return 'failed' in head || ('status' in head && asksForGet.has(head.status)) ? ask(url, 'GET') : head;
}

function fromSilence(answer: Exclude<Answer, { status: number }>): LinkVerdict {
  if ('noSuchName' in answer) return { state: 'gone', what: answer.noSuchName };
  if ('refused' in answer) return { state: 'refused', what: answer.refused };
  return { state: 'unsure', what: answer.failed };
}
