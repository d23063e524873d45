// Every page draws its small signs through this: line icons of our own, as pictures both targets can show.
import { View } from '@tarojs/components';

const PATHS = {
  home: '<path d="M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z"/>',
  chat: '<path d="M5 5h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-7l-4 4v-4H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1z"/><path d="M8 9h8M8 12.5h5"/>',
  bell: '<path d="M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15z"/><path d="M10 21h4"/>',
  user: '<circle cx="12" cy="8" r="4"/><path d="M4.5 20c.6-4 3.6-6 7.500-6s6.900 2 7.500 6"/>',
  scan: '<path d="M4 8V5a1 1 0 0 1 1-1h3M16 4h3a1 1 0 0 1 1 1v3M20 16v3a1 1 0 0 1-1 1h-3M8 20H5a1 1 0 0 1-1-1v-3M4 12h16"/>',
  pin: '<path d="M12 21s7-6.500 7-11.500a7 7 0 0 0-14 0C5 14.500 12 21 12 21z"/><circle cx="12" cy="9.500" r="2.500"/>',
  search: '<circle cx="11" cy="11" r="6.500"/><path d="M16 16l4.500 4.500"/>',
  phone:
    '<path d="M6 3.500h3l1.500 4.500-2 1.500a12 12 0 0 0 6 6l1.500-2 4.500 1.500v3a1.500 1.500 0 0 1-1.600 1.500C11.500 19 5 12.500 4.500 5.100A1.500 1.500 0 0 1 6 3.500z"/>',
  clock: '<circle cx="12" cy="12" r="8.500"/><path d="M12 7v5.200l3.500 2"/>',
  camera:
    '<path d="M4 8h3.500L9 5.500h6L16.500 8H20a1 1 0 0 1 1 1v9.500a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1z"/><circle cx="12" cy="13.500" r="3.500"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  close: '<path d="M6 6l12 12M18 6L6 18"/>',
  check: '<path d="M4.500 12.500l5 5 10-11"/>',
  next: '<path d="M9 5l7 7-7 7"/>',
  back: '<path d="M15 5l-7 7 7 7"/>',
  down: '<path d="M5 9l7 7 7-7"/>',
  star: '<path d="M12 3.500l2.600 5.400 5.900.8-4.300 4.100 1 5.900L12 16.900l-5.200 2.800 1-5.900L3.500 9.700l5.900-.8z"/>',
  edit: '<path d="M4 20l1-4.500L16 4.500l3.500 3.500L8.500 19z"/><path d="M13.500 7l3.500 3.500"/>',
  people:
    '<circle cx="9" cy="8.500" r="3.500"/><path d="M2.500 19.500c.5-3.500 3-5.500 6.500-5.500s6 2 6.500 5.500"/><path d="M15.500 5.500a3.500 3.500 0 0 1 0 6.500M18 14.500c2 .8 3.200 2.500 3.500 5"/>',
  shield:
    '<path d="M12 3l7.500 2.500v6c0 4.500-3 7.700-7.500 9.500-4.500-1.800-7.500-5-7.500-9.500v-6z"/><path d="M8.500 12l2.500 2.500 4.500-5"/>',
  doc: '<path d="M6 3.500h8l4.500 4.500v12a.5.5 0 0 1-.5.500H6a.5.5 0 0 1-.5-.5v-16a.5.5 0 0 1 .5-.5z"/><path d="M14 3.500V8h4.500M8.500 12.500h7M8.500 16h5"/>',
  hand: '<path d="M7 11V6.500a1.500 1.500 0 0 1 3 0V10 4.500a1.500 1.500 0 0 1 3 0V10 5.500a1.500 1.500 0 0 1 3 0V12l1.300-2a1.500 1.500 0 0 1 2.600 1.500L16.500 18a5 5 0 0 1-9-1.500L5 13a1.500 1.500 0 0 1 2-2z"/>',
  copy: '<rect x="8.500" y="8.500" width="11" height="12" rx="1"/><path d="M15.500 8.500v-4a1 1 0 0 0-1-1h-9a1 1 0 0 0-1 1v10a1 1 0 0 0 1 1h3"/>',
  alert: '<path d="M12 4l9 16H3z"/><path d="M12 10v4.500M12 17.200v.3"/>',
  info: '<circle cx="12" cy="12" r="8.500"/><path d="M12 11v5.500M12 7.700v.3"/>',
  up: '<path d="M12 20V5M5.500 11.500L12 5l6.500 6.500"/>',
  refresh: '<path d="M19.500 12a7.500 7.500 0 1 1-2.300-5.400M19.500 3.500v4h-4"/>',
  flag: '<path d="M6 21V4M6 4.500h11.500l-2 4 2 4H6"/>',
  calendar: '<rect x="4" y="5.500" width="16" height="15" rx="1"/><path d="M4 10h16M8.500 3v4M15.500 3v4"/>',
  pause: '<path d="M9 5.500v13M15 5.500v13"/>',
  lock: '<rect x="5" y="11" width="14" height="9.500" rx="1.500"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>',
  globe:
    '<circle cx="12" cy="12" r="8.500"/><path d="M3.500 12h17M12 3.500c3 2.500 3 14.500 0 17-3-2.500-3-14.500 0-17z"/>',
  swap: '<path d="M4 8.500h15l-4-4M20 15.500H5l4 4"/>',
  link: '<path d="M10 14a4 4 0 0 0 5.700 0l3-3A4 4 0 0 0 13 5.300l-1.500 1.500M14 10a4 4 0 0 0-5.700 0l-3 3A4 4 0 0 0 11 18.700l1.500-1.500"/>',
  elder: '<path d="M3 19L8.500 5 14 19M5 14.500h7"/><path d="M15 19l3-8 3 8M16 16.500h4"/>',
  trash: '<path d="M4.500 7h15M9.500 7V4.500h5V7M6.500 7l1 13.500h9l1-13.500"/>',
  out: '<path d="M14 4.500H5.500a1 1 0 0 0-1 1v13a1 1 0 0 0 1 1H14M10 12h10.500M17 8.500l3.500 3.500-3.500 3.500"/>',
} as const;

export type IconName = keyof typeof PATHS;

interface Props {
  name: IconName;
  /** CSS colour, written out: a picture cannot read custom properties. */
  color?: string;
  /** Fills the shape, for stars that are given. */
  fill?: boolean;
  /** Any CSS length; the type size of the mode when left out. */
  size?: string;
  className?: string;
}

export const COLORS = {
  red: '#b5302a',
  ink: '#5f5650',
  soft: '#a2968d',
  white: '#ffffff',
  gold: '#c98a1b',
  green: '#27724a',
};

export function Icon({
  name,
  color = COLORS.ink,
  fill = false,
  size = 'var(--icon)',
  className = '',
}: Props) {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="${fill ? color : 'none'}" stroke="${color}" ` +
    `stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${PATHS[name]}</svg>`;
  return (
    <View
      className={`icon ${className}`}
      aria-hidden="true"
      style={{
        width: size,
        height: size,
        backgroundImage: `url("data:image/svg+xml,${encodeURIComponent(svg)}")`,
      }}
    />
  );
}
