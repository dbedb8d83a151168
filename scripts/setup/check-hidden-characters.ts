import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { hiddenCharacters } from "./hidden-characters.ts"
import { ROOT, stop } from "./run.ts"

const SOURCES = ["*.{ts,mjs}", ".*.mjs", "{schemas,server,editor,site,scripts}/**/*.{ts,tsx,astro,css,mjs,js}"]
/** Not written here: installed, built, or drawn by a test. */
const APART = ["**/node_modules/**", "**/dist/**", "**/.astro/**", "**/golden/**"]

const found = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT, exclude: APART }))
  .toSorted()
  .flatMap((file) =>
    hiddenCharacters(readFileSync(join(ROOT, file), "utf8")).map(({ line, written }) => `${file}:${line} ${written}`)
  )
if (found.length > 0) {
  console.error(found.join("\n"))
  stop(
    'Caractères que l’on ne voit pas\u202f: écrivez chacun comme indiqué, dans une chaîne (en JSX\u202f: {"\\u202f"}).',
    'Characters that nobody sees: write each as shown, in a string (in JSX: {"\\u202f"}).'
  )
}
