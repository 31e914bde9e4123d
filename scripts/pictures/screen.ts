import { escape } from './diagram.ts';

/** A picture of a web page, as markup. */
export interface Screen {
  /** Path of the picture below the content folder. */
  file: string;
  width: number;
  height: number;
  markup: string;
}

interface Portal {
  file: string;
  width?: number;
  height: number;
  /** The entry of the menu that is open. */
  menu: string;
  heading: string;
  markup: string;
}

const MENU = ['Dashboard', 'Servers', 'Network', 'Orchestration', 'Queue', 'Account'];

/**
 * A page of the control portal, drawn plainly: what an article needs to point at and no more.
 *
 * @param portal The open menu entry, the heading and the markup below it.
 */
export function portalScreen({ file, width = 800, height, menu, heading, markup }: Portal): Screen {
  const entries = MENU.map((entry) => `<li class="${entry === menu ? 'open' : ''}">${entry}</li>`).join('');
  return {
    file,
    width,
    height,
    markup: `<div class="portal"><nav><b>Control Portal</b><ul>${entries}</ul></nav><main><h1>${escape(heading)}</h1>${markup}</main></div>`,
  };
}

/** A labelled field of a form with what to type in it. */
export function field(label: string, value: string, hint = ''): string {
  const note = hint === '' ? '' : `<small>${escape(hint)}</small>`;
  return `<label><span>${escape(label)}</span><i>${escape(value)}</i>${note}</label>`;
}

/** A page of a partner's own console, under its own name. */
export function consoleScreen(console: { file: string; width?: number; height: number; brand: string; heading: string; markup: string }): Screen {
  return {
    file: console.file,
    width: console.width ?? 800,
    height: console.height,
    markup: `<div class="console"><header><b>${escape(console.brand)}</b></header><main><h1>${escape(console.heading)}</h1>${console.markup}</main></div>`,
  };
}

/** What the screens look like. */
export const SCREEN_STYLE = `
  h1 { font-size: 20px; margin: 0 0 14px; color: #1d2733; }
  .portal { display: flex; height: 100%; background: #fff; }
  .portal nav { width: 150px; background: #22303f; color: #dbe3ec; padding: 18px 0; flex: none; }
  .portal nav b { padding: 0 18px; font-size: 14px; }
  .portal nav ul { list-style: none; margin: 16px 0 0; padding: 0; }
  .portal nav li { padding: 9px 18px; font-size: 14px; }
  .portal nav li.open { background: #31475c; color: #fff; box-shadow: inset 3px 0 #58b7ad; }
  main { padding: 22px 26px; flex: 1; min-width: 0; }
  .console { height: 100%; background: #fff; }
  .console header { background: #0f4d48; color: #fff; padding: 12px 26px; font-size: 15px; }
  label { display: grid; grid-template-columns: 190px 1fr; gap: 2px 14px; align-items: center; margin-bottom: 10px; font-size: 14px; color: #36424f; }
  label i { font-style: normal; border: 1px solid #b7c1cd; border-radius: 4px; padding: 6px 10px; min-height: 34px; color: #101820; background: #fff; white-space: pre; }
  label small { grid-column: 2; color: #667485; font-size: 12.5px; }
  .button { display: inline-block; background: #1f7a74; color: #fff; border-radius: 4px; padding: 8px 16px; font-size: 14px; font-weight: 700; margin-right: 10px; }
  .button.quiet { background: #e8ecf1; color: #2b3744; }
  .cards { display: grid; grid-template-columns: repeat(3, 1fr); gap: 14px; }
  .card { border: 1px solid #cdd5de; border-radius: 6px; padding: 12px 14px; font-size: 13px; color: #46525f; }
  .card b { display: block; color: #1d2733; font-size: 14px; margin-bottom: 4px; }
  .card.chosen { border: 2px solid #1f7a74; background: #f1f9f8; }
  .search { border: 1px solid #b7c1cd; border-radius: 4px; padding: 7px 12px; font-size: 14px; color: #101820; margin-bottom: 16px; width: 300px; }
  table { border-collapse: collapse; width: 100%; font-size: 13.5px; }
  th { text-align: left; color: #5b6878; border-bottom: 2px solid #d6dde5; padding: 6px 8px; font-size: 12.5px; }
  td { border-bottom: 1px solid #e3e8ee; padding: 8px; color: #222d39; }
  .ok { color: #12724f; font-weight: 700; }
  .busy { color: #9a6206; font-weight: 700; }
  .bad { color: #a83a22; font-weight: 700; }
  .mono { font-family: 'DejaVu Sans Mono', monospace; font-size: 12.5px; }
  .row { display: flex; gap: 14px; margin-bottom: 14px; }
  .tile { border: 1px solid #cdd5de; border-radius: 6px; padding: 10px 14px; flex: 1; font-size: 12.5px; color: #5b6878; }
  .tile b { display: block; font-size: 22px; color: #1d2733; }
`;
