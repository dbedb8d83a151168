import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { slug } from "@recos/schemas/versions/frozen"
import { language } from "@recos/schemas/vocabulary/closed-lists"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { runPrintScript } from "../printing/run-print-script.ts"
import { slugsForBooklet } from "./recos-for-booklet.ts"

/** A line of text for a cover: no control character, no half of a letter. */
const coverLine = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u)

/** What a trainer chooses: the recos in their order, the title and the day of the session. */
export const bookletRequest = z.object({
  slugs: z
    .array(slug)
    .min(1)
    .max(200)
    .refine((slugs) => new Set(slugs).size === slugs.length),
  title: coverLine,
  heldOn: z.iso.date(),
  language
})
export type BookletRequest = z.infer<typeof bookletRequest>

const MOST_MILLISECONDS = 60_000
const DONE = 0
const REFUSED = 2

/**
 * Composes a course booklet from published recos in a process of its own, and gives the bytes of its PDF.
 * `gone` is aborted when nobody waits for the answer any more.
 * @throws AppError `conflict` when a reco cannot be in it, `too-slow` past a minute, `internal` when composing failed.
 */
export async function composeBooklet(
  house: House,
  booklet: BookletRequest,
  gone: AbortSignal,
  mostMilliseconds = MOST_MILLISECONDS
): Promise<Uint8Array<ArrayBuffer>> {
  const known = await slugsForBooklet(house, booklet.language)
  if (!booklet.slugs.every((one) => known.has(one))) throw new AppError("conflict", { reason: "booklet-choice" })
  const folder = await mkdtemp(join(tmpdir(), "recos-booklet-"))
  const file = join(folder, "booklet.pdf")
  const signal = AbortSignal.any([gone, AbortSignal.timeout(mostMilliseconds)])
  try {
    const { config } = house
    const options = {
      recos: config.recosDir,
      cache: join(config.dataDir, "site", "booklet-cache"),
      "site-url": config.publicUrl.origin,
      lang: booklet.language,
      title: booklet.title,
      on: house.now().toISOString().slice(0, 10),
      "held-on": booklet.heldOn,
      out: file
    }
    const { code, said } = await runPrintScript({ script: config.bookletScript, options, rest: booklet.slugs, signal })
    if (code === DONE) return new Uint8Array(await readFile(file))
    if (code === REFUSED) throw new AppError("conflict", { reason: "booklet-choice" })
    if (signal.aborted) throw new AppError("too-slow")
    throw new AppError("internal", { reason: "booklet-failed" }, { cause: new Error(said.join("\n")) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
