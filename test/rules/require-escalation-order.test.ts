import { describe, expect, it } from 'vitest';
import { changed, findBy, support } from '../catalogue/found.ts';

const order = ' If nobody answers there within 15 minutes, call again and ask for the duty manager.';
const says = (text: string) => findBy('require-escalation-order', changed(support, order, text));

describe('require-escalation-order', () => {
  it.each(['', ' If it does not answer, the ticket is ours.', ' Then close the ticket.', ' The second server may answer later.', ' If the server cannot be reached, the ticket is ours.'])('asks for what comes next: "%s"', async (text) => {
    expect(await says(text)).toMatchObject([{ path: support, severity: 'warning', at: '## Support contacts', what: 'The article does not say what comes next when the first contact does not answer.' }]);
  });

  it.each([' If no one of them picks up, call the manager.', ' Without an answer after 15 minutes, call the manager.', ' When the call goes unanswered, write to the manager.', ' If the ticket is not acknowledged, escalate it to level 2.', ' If nobody\nanswers, call again.', ' If the desk does not answer, call the manager.', " When the first contact doesn’t pick up, call again.", ' Should the duty engineer be out and the line is busy, call again.', ' If the desk cannot be reached, call the manager.', ' If you get voicemail, call again.', ' After that ring the L2 engineer.'])('understands: "%s"', async (text) => {
    expect(await says(text)).toEqual([]);
  });

  it('looks at the contacts too', async () => {
    const text = String(changed(support, order, '')[support]).replace("Say the customer's account alias first.", 'If nobody answers, press 2.');
    expect(await findBy('require-escalation-order', { [support]: text })).toEqual([]);
  });
});
