/** The forms of the fineness marks, in a field of 40 by 28: silver is struck in an oval, gold in a lozenge with cut corners, platinum in a gable, as assay offices do. */
export const marks = {
  silver: { letters: 'Ag', path: 'M20 2a18 12 0 1 0 0 24a18 12 0 1 0 0-24z', y: 18.6 },
  gold: { letters: 'Au', path: 'M9 2h22l7 7v10l-7 7H9l-7-7V9z', y: 18.6 },
  platinum: { letters: 'Pt', path: 'M4 26V9.5L20 1.5l16 8V26z', y: 20.8 },
} as const;
