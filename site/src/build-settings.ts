import { z } from "zod"

const settings = z.object({
  RECOS_DIR: z.string().min(1).default("../recos"),
  RECOS_CACHE: z.string().min(1).default("node_modules/.cache/recos"),
  SITE_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
  DEMO: z.enum(["0", "1", "public"]).default("1"),
  BUILT_ON: z.iso.date().optional(),
  RECOS_CHECKED: z.enum(["0", "1"]).default("0")
})

/** What a build is told by its environment; `scripts/build.ts` sets it, `astro dev` falls back on the defaults. */
export function buildSettings() {
  const read = settings.parse(process.env)
  return {
    recosDir: read.RECOS_DIR,
    cacheDir: read.RECOS_CACHE,
    /** The public origin, without a slash at the end. */
    siteUrl: read.SITE_URL.replace(/\/+$/, ""),
    demonstration: read.DEMO === "0" ? ("leave-out" as const) : ("include" as const),
    /** The day of the build, by which reviews are near or past. */
    builtOn: read.BUILT_ON ?? new Date().toISOString().slice(0, 10),
    /** Whether the build has just read and checked the corpus: its cards are then in the cache. */
    isChecked: read.RECOS_CHECKED === "1"
  }
}
