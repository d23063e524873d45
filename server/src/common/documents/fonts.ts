/** The Chinese fonts of everything that we print: TrueType files, of which only the glyphs used are put into a document. */
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Noto Sans SC (SIL Open Font License). */
export const FONT_FILES = {
  heavy: resolve('@expo-google-fonts/noto-sans-sc/800ExtraBold/NotoSansSC_800ExtraBold.ttf'),
  text: resolve('@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf'),
  light: resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
} as const;
