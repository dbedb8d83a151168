import { createRequire } from "node:module"

/**
 * The letters of all that is printed, the first family that has one: latin, the rest of Europe, Arabic, then mathematics and signs.
 * The Arabic one draws a letter whole with its dots: where dots are shapes of their own, as in Noto's, a PDF says letters twice or not at all.
 * Each is asked for by templates in two weights, upright and slanted: what is not listed is set with the nearest of its family.
 * `fonts.typ` names the same families.
 */
const FILES = [
  "atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf",
  "atkinson-hyperlegible/400Regular_Italic/AtkinsonHyperlegible_400Regular_Italic.ttf",
  "atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf",
  "atkinson-hyperlegible/700Bold_Italic/AtkinsonHyperlegible_700Bold_Italic.ttf",
  "noto-sans/400Regular/NotoSans_400Regular.ttf",
  "noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf",
  "noto-sans/700Bold/NotoSans_700Bold.ttf",
  "noto-sans/700Bold_Italic/NotoSans_700Bold_Italic.ttf",
  "amiri/400Regular/Amiri_400Regular.ttf",
  "amiri/700Bold/Amiri_700Bold.ttf",
  "noto-sans-math/400Regular/NotoSansMath_400Regular.ttf",
  "noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf"
]

const { resolve } = createRequire(import.meta.url)

/** The font files that come with the project, by absolute path. */
export const FONT_FILES: readonly string[] = FILES.map((file) => resolve(`@expo-google-fonts/${file}`))
