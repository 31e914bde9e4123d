import { withoutOverlaps } from './overlaps.ts';

/** A statement about when somebody answers. */
export interface HoursMatch {
  start: number;
  end: number;
  raw: string;
  value: '24x7' | 'limited';
}

const ROUND_THE_CLOCK = new RegExp(
  String.raw`(?<![\w./-])(?:${[
    String.raw`24 ?[x×/] ?7(?: ?[x×/] ?365)?`,
    String.raw`7 ?[x×/] ?24`,
    '24-7',
    '24 by 7',
    String.raw`(?:24|twenty-four) ?(?:h|hrs?|hours)(?:,? (?:a|per|each|every) day|,? daily|(?:,| and|/| /)? ?(?:7|seven) days(?: (?:a|per|each|every) week)?)`,
    '(?:a)?round[- ]the[- ]clock',
    '24-hour (?:support|phone|telephone|line|hotline|service|coverage|cover)',
    'day (?:and|or) night',
    'at (?:all hours|any hour|any time of day)',
    '(?:at )?(?:any|every) hour of (?:the|any|every) day',
  ].join('|')})(?![\w./-]*\w)`,
  'gi',
);
/** What takes something away again: "24x7 except weekends", "24/7 for severity 1 only". */
const EXCEPTED = /^[,;]? ?(?:\(|- |– |but )?(?:except|excluding|excepting|other than|(?:but )?not (?:at|on|during)|only (?:for|in) (?:sev|p ?\d|prio|critical|urgent|emergenc)[\w ]{0,20}|(?:for|in) (?:sev|p ?\d|prio|critical|urgent|emergenc)[\w ]{0,20} only)(?: (?:at|on|during|the|all|public|bank|national))*(?: [\w-]+)?/i;
const DAY = '(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs|nes|ur)?(?:day)?s?';
const HALF = String.raw` ?(?:am|pm|a\.m\.|p\.m\.)`;
const OFF_HOURS = '(?:after|out of|outside(?: of)?(?: (?:the|our|these|business|office|working))*) hours';
const LIMITED = [
  new RegExp(String.raw`\b${DAY}\.? ?(?:-|–|—|to|through|thru|until) ?${DAY}\b`, 'gi'),
  /(?<![\w-])(?:M ?[-–] ?F|Mo ?[-–] ?(?:Do|Fr|Sa))(?![\w-])/g,
  /(?<!\b(?:\d+|one|two|three|four|five|ten|next|same|few) )\b(?:business|office|working) (?:hours|days|week)\b/gi,
  /\b(?:on )?(?:weekdays|week days)\b(?: only)?/gi,
  new RegExp(String.raw`(?<![\w:.-])(?:[01]?\d|2[0-4])(?::[0-5]\d)?(?:${HALF})? ?(?:-|–|—|to|until) ?(?:[01]?\d|2[0-4])(?::[0-5]\d)?${HALF}(?!\w)`, 'gi'),
  new RegExp(String.raw`\bbetween (?:[01]?\d|2[0-4])(?::[0-5]\d)?(?:${HALF})? and (?:[01]?\d|2[0-4])(?::[0-5]\d(?:${HALF})?|${HALF})(?![\w:])`, 'gi'),
  /(?<![\w:.-])(?:[01]?\d|2[0-3]):[0-5]\d ?(?:-|–|—|to|until) ?(?:[01]?\d|2[0-4]):[0-5]\d(?![\w:])/gi,
  /(?<![\w:.-])(?:[01]\d|2[0-3])[0-5]\d ?(?:-|–|—|to|until) ?(?:[01]\d|2[0-4])[0-5]\d(?= ?(?:h|hrs|hours|UTC|GMT|[A-Z]{2,4}T)\b)/g,
  /(?<![\w:.,$-])(?:8|9|nine) ?(?:-|–|to) ?(?:5|6|five|six)(?![\w:%-]|[.,]\d)/gi,
  /(?<![\w./:-])(?:24 ?[x×/] ?[56]|(?:8|9|1\d) ?[x×] ?[5-7])(?![\w./:-]*\w)/gi,
  /\b(?:closed|not (?:staffed|answered|open|available|reachable)) (?:on|at|over|during) (?:the )?(?:weekends?|(?:public |bank )?holidays|saturdays?|sundays?|nights?|christmas)\b/gi,
  /(?<=\b(?:open|answered|staffed|manned|available|reachable|hours:?) (?:(?:daily|every day),? )?(?:from )?)(?:[6-9]|1[0-2]) ?(?:-|–|to|until) ?(?:[3-9]|1[0-2])(?![\w:%-]|[.,]\d| (?:min|h(?:ou)?rs?\b|days?|people|engineers|lang))/gi,
  /(?<![\w:.-])(?:[01]?\d|2[0-3])h(?:[0-5]\d)? ?(?:-|–|—|to|until|bis) ?(?:[01]?\d|2[0-4])h(?:[0-5]\d)?(?!\w)/gi,
  /(?<![\w:.,$€£-])(?:[01]?\d|2[0-3])\.[0-5]\d ?(?:-|–|—|to|until|bis) ?(?:[01]?\d|2[0-4])\.[0-5]\d(?= ?(?:h|hrs|hours|Uhr|UTC|GMT|CET|[A-Z]{2,4}T)\b)/g,
  /(?<=\bhours:? )(?:[01]\d|2[0-3])[0-5]\d ?(?:-|–|—|to|until) ?(?:[01]\d|2[0-4])[0-5]\d(?!\w)/gi,
  /\b(?:except|excluding|(?:but )?not) (?:(?:on|at|during|over) )?(?:the |all )?(?:weekends?|(?:public |bank |national )?holidays|saturdays?|sundays?|nights?|christmas)\b/gi,
  new RegExp(String.raw`\b(?:${OFF_HOURS}|(?:at|during the) nights?|nights|(?:(?:at|on) )?weekends)\b(?:(?!\b(?:no|not|never|without)\b)[^.;|]){0,40}?\b(?:leave (?:us )?(?:a|your) (?:message|voice ?mail)|voice ?mail|answering machine|e-?mail only|best[- ]effort)\b`, 'gi'),
  new RegExp(String.raw`\bbest[- ]effort\b[^.;|]{0,20}?\b${OFF_HOURS}\b`, 'gi'),
  /\b(?:(?:five|six|[56]) days (?:a|per|each|every) week|(?:eight|ten|twelve|[4-9]|1\d|2[0-3]) hours (?:a|per|each|every) day)\b/gi,
];
/** What each of the patterns needs, and most text has none of; two looks are faster than one for both. */
const HINTS = [
  /\d ?(?:[x×/] ?(?:[5-7]|24)|[ap]\.?m\b|h\b|-7|by 7|hrs)|(?:[:.]\d\d|\d{4}|[6-9]|1[0-2]) ?(?:-|–|—|to|until|bis|and) ?[\df-s]/i,
  /hours?\b|clock\b|days?\b|week|night|closed|nine ?(?:-|–|to)|(?:mon|tue|wed|thu|fri|sat|sun)s?\.? ?(?:-|–|—|t|u)|\bmo? ?[-–] ?[dfs]/i,
];
const WHOLE_DAY = /^0?0:00\D+(?:24:00|23:59)$/u;
const WHOLE_WEEK = /^mon\w*\W.*sun\w*$/i;
/** "Outside of our business hours" limits nothing. */
const OUTSIDE = /\b(?:outside|after|beyond|besides|not (?:only|just)(?: at| during| on| in)?)(?: of)?(?: (?:the|our|their|its|your|these|normal|regular|usual|standard|local)){0,3} ?$/i;
/** Nor do hours that go on with who answers at the others. */
const OTHER_HOURS = /^[^.;|]{0,80}[.;,|]?[^.;|]{0,80}\b(?:at night|at (?:all )?other times|otherwise|outside (?:of )?(?:these|those|them) hours|(?:for )?the rest of the (?:day|time|week))\b/i;
const NOBODY = /\b(?:no|not|nobody|none|never|closed|machine|voice ?mail|leave)\b/i;
const NEGATION = /\b(?:(?:not|no)(?! (?:only|just|later)\b)|isn't|aren't|never|without|except|less than)(?: [^\s.,;:!?]+){0,3} ?$/i;

/** Statements of support hours in a text: round the clock, or limited to some days or hours. A denied "24x7" counts as limited. */
export function findHours(text: string): HoursMatch[] {
  if (!HINTS.some((hint) => hint.test(text))) return [];
  const plain = text.replaceAll(/[\n\u00a0]/gu, ' ').replaceAll('’', "'");
  const found: HoursMatch[] = [];
  const add = (start: number, end: number, value: HoursMatch['value']): void => {
    found.push({ start, end, raw: text.slice(start, end), value });
  };
  const before = (start: number): string => plain.slice(Math.max(0, start - 50), start);
  for (const { 0: match, index: start } of plain.matchAll(ROUND_THE_CLOCK)) {
    const end = start + match.length;
    const denied = NEGATION.exec(before(start))?.[0].length ?? 0;
    const excepted = EXCEPTED.exec(plain.slice(end, end + 60))?.[0].length ?? 0;
    add(start - denied, end + excepted, denied + excepted > 0 ? 'limited' : '24x7');
  }
  for (const pattern of LIMITED) {
    for (const { 0: match, index: start } of plain.matchAll(pattern)) {
      const end = start + match.length;
      if (WHOLE_WEEK.test(match) || OUTSIDE.test(before(start)) || goesOn(plain.slice(end, end + 200))) continue;
      add(start, end, WHOLE_DAY.test(match) ? '24x7' : 'limited');
    }
  }
  return withoutOverlaps(found);
}

/** Whether somebody is said to answer at the other hours too. */
function goesOn(behind: string): boolean {
  const other = OTHER_HOURS.exec(behind);
  return other !== null && !NOBODY.test(/^[^.;|]*/u.exec(behind.slice(other[0].length))![0]) && !NOBODY.test(other[0]);
}
