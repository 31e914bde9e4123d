const PLACEHOLDER =
  /^(?:tb[acd]|to ?do|to be (?:added|announced|completed|confirmed|decided|defined|determined|done|provided|written)|coming soon|under construction|work in progress|wip|n ?\/ ?a|not applicable|placeholder|fill (?:me |this )?in|(?:your )?(?:text|content) (?:goes )?here|x{3,}|\?+|[-.…_]+)[\s.!…]*$/iu;

/** Whether a text stands in for one that is still to be written: "TBD", "Coming soon", "N/A". */
export function isPlaceholder(text: string): boolean {
  return text.length < 60 && PLACEHOLDER.test(text.trim());
}
