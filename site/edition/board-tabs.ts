import { strings } from '../strings.ts';
import { openSolutions } from './board.ts';
import { edition } from './current.ts';

/** The boards, in the order of their tabs. */
const boardIds = ['overview', 'matrix', 'clocks', 'calendar', 'stale', 'waivers', 'coverage', 'history'] as const;

export type BoardId = (typeof boardIds)[number];

interface BoardTab {
  id: BoardId;
  name: string;
  route: string;
  /** How much there is to see; absent where a number says nothing. */
  count?: number;
}

/** The tabs with what each has to show. */
export function boardTabs(): BoardTab[] {
  const counts = countsOf();
  return boardIds.map((id) => ({ id, name: strings.boards[id].tab, route: id === 'overview' ? '/boards/' : id === 'matrix' ? '/boards/readiness/' : `/boards/${id}/`, ...(counts[id] !== undefined && { count: counts[id] }) }));
}

function countsOf(): Partial<Record<BoardId, number>> {
  const { readiness } = edition;
  if (!readiness) return {};
  const open = openSolutions(readiness);
  return {
    matrix: readiness.solutions.length,
    clocks: open.filter(({ deadline }) => deadline?.of === 'candidacy').length,
    calendar: readiness.due?.dates.length ?? 0,
    stale: open.flatMap(({ requirements }) => requirements).filter(({ attested }) => attested?.stale !== undefined).length,
    waivers: readiness.waivers?.length ?? 0,
  };
}
