// Empty and broken pages show one of these drawings, so that no screen is bare.
import { View } from '@tarojs/components';
import { decoration } from '../core/platform/role';

const DRAWINGS = {
  letter:
    '<ellipse cx="80" cy="104" rx="58" ry="7" fill="#ece3d9"/><rect x="34" y="38" width="92" height="60" rx="6" fill="#fff" stroke="#d9b8a8" stroke-width="2"/><path d="M35 42l45 34 45-34" fill="none" stroke="#d9b8a8" stroke-width="2"/><path d="M50 38V18h60v20L80 61z" fill="#fbedeb" stroke="#d98a84" stroke-width="2"/><path d="M60 29h40M60 37h28" stroke="#d98a84" stroke-width="3" stroke-linecap="round"/><circle cx="122" cy="30" r="9" fill="#b5302a"/><path d="M118 30l3 3 5-6" stroke="#fff" stroke-width="2" fill="none"/>',
  cloud:
    '<ellipse cx="80" cy="104" rx="52" ry="6" fill="#ece3d9"/><path d="M50 84a20 20 0 0 1 0-40 30 30 0 0 1 57-4 22 22 0 0 1 3 44z" fill="#fff" stroke="#c9beb3" stroke-width="2"/><path d="M64 62l10 10m0-10L64 72M92 62l10 10m0-10L92 72" stroke="#b5302a" stroke-width="3" stroke-linecap="round"/>',
  station:
    '<ellipse cx="80" cy="106" rx="66" ry="6" fill="#e6dcd0"/><rect x="30" y="52" width="100" height="52" fill="#fff" stroke="#d9b8a8" stroke-width="2"/><path d="M22 54l58-28 58 28z" fill="#b5302a"/><rect x="68" y="74" width="24" height="30" fill="#d98a84"/><rect x="40" y="64" width="18" height="16" fill="#fbf3e2" stroke="#d9b8a8"/><rect x="102" y="64" width="18" height="16" fill="#fbf3e2" stroke="#d9b8a8"/><path d="M80 26V6" stroke="#8f241f" stroke-width="2"/><path d="M80 6h20l-4 6 4 6H80z" fill="#d9483f"/><circle cx="80" cy="42" r="5" fill="#f5d48a"/>',
  done: '<ellipse cx="80" cy="106" rx="48" ry="6" fill="#dfe9e2"/><circle cx="80" cy="60" r="40" fill="#e8f4ec"/><circle cx="80" cy="60" r="29" fill="#27724a"/><path d="M66 60l10 11 19-22" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>',
  search:
    '<ellipse cx="80" cy="106" rx="48" ry="6" fill="#ece3d9"/><rect x="44" y="22" width="58" height="74" rx="6" fill="#fff" stroke="#d9b8a8" stroke-width="2"/><path d="M56 40h34M56 52h34M56 64h20" stroke="#e3cfc2" stroke-width="4" stroke-linecap="round"/><circle cx="98" cy="76" r="16" fill="#fbedeb" stroke="#b5302a" stroke-width="4"/><path d="M110 88l12 12" stroke="#b5302a" stroke-width="6" stroke-linecap="round"/>',
} as const;

export type DrawingName = keyof typeof DRAWINGS;

export function Picture({ name, width = 160 }: { name: DrawingName; width?: number }) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 116">${DRAWINGS[name]}</svg>`;
  return (
    <View
      className="picture"
      {...decoration}
      style={{
        width: `${width}px`,
        height: `${Math.round((width * 116) / 160)}px`,
        backgroundImage: `url("data:image/svg+xml,${encodeURIComponent(svg)}")`,
      }}
    />
  );
}
