/** A word that a reader stumbles over, or that hurts some, with what says the same. */
export interface PlainWord {
  /** As it is found, in any case; `*` stands for the rest of the word. */
  words: readonly string[];
  /** What to write instead, best first. */
  instead: readonly string[];
  why: 'plain' | 'inclusive';
}

/**
 * Only words on which the style guides of large documentations agree, and for which another word is always at hand. Names
 * of commands, options and screens are not looked at when they stand in code.
 */
export const PLAIN_WORDS: readonly PlainWord[] = [
  { words: ['whitelist*', 'white list*', 'white-list*'], instead: ['allow list', 'allow'], why: 'inclusive' },
  { words: ['blacklist*', 'black list*', 'black-list*'], instead: ['block list', 'block'], why: 'inclusive' },
  { words: ['master/slave', 'master-slave', 'master and slave', 'slave', 'slaves'], instead: ['primary and replica', 'replica', 'worker'], why: 'inclusive' },
  { words: ['man-hour*', 'man hours'], instead: ['hours of work', 'person-hours'], why: 'inclusive' },
  { words: ['sanity check*', 'sanity-check*'], instead: ['quick check', 'check'], why: 'inclusive' },
  { words: ['grandfathered'], instead: ['exempt', 'kept on the old terms'], why: 'inclusive' },
  { words: ['utilize*', 'utilise*', 'utilizing', 'utilising'], instead: ['use'], why: 'plain' },
  { words: ['in order to'], instead: ['to'], why: 'plain' },
  { words: ['prior to'], instead: ['before'], why: 'plain' },
  { words: ['due to the fact that'], instead: ['because'], why: 'plain' },
  { words: ['in the event that'], instead: ['if'], why: 'plain' },
  { words: ['at this point in time'], instead: ['now'], why: 'plain' },
];
