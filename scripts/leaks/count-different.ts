/** How many different numbers there are among some: few make a pattern, not a sentence. */
export function countDifferent(numbers: Uint16Array | Int32Array): number {
  let different = 0;
  for (let at = 0; at < numbers.length; at += 1) if (numbers.indexOf(numbers[at] ?? 0) === at) different += 1;
  return different;
}
