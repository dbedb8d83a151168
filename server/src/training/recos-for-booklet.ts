import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { slug } from "@recos/schemas/versions/frozen"
import { type Language, language } from "@recos/schemas/vocabulary/closed-lists"
import { z } from "zod"
import type { House } from "../house.ts"

export const bookletLanguage = z.object({ language })

/** What is read of the site's own list of recos. */
const siteList = z.object({
  recos: z.array(
    z.object({
      slug,
      withdrawn: z.object({ on: z.string() }).nullable(),
      // A text that is behind its reco can be read, but not taught from.
      languages: z.array(z.object({ language, title: z.string(), upToDate: z.boolean().default(true) }))
    })
  )
})

/** A published reco that a trainer can choose. */
export interface BookletChoice {
  slug: string
  title: string
}

/** The recos in force on the public site that have a text in a language, by title; none before the first publication. */
export async function recosForBooklet({ published }: House, wanted: Language): Promise<BookletChoice[]> {
  const site = await published.liveFolder()
  if (site === null) return []
  const { recos } = siteList.parse(JSON.parse(await readFile(join(site, "recos.json"), "utf8")))
  const choices = recos.flatMap(({ slug: name, withdrawn, languages }) => {
    const text = languages.find((one) => one.language === wanted)
    return text?.upToDate && !withdrawn ? [{ slug: name, title: text.title }] : []
  })
  return choices.toSorted((one, other) => one.title.localeCompare(other.title, wanted))
}
