import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { fold } from "@recos/schemas/text/fold"
import { slug } from "@recos/schemas/versions/frozen"
import { type Language, language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { z } from "zod"
import type { House } from "../house.ts"
import { after, PAGE, type Page, pageOf, placeOf } from "../storage/page.ts"

export const bookletChoicesAsked = z.object({
  language,
  /** What is typed of a title: each word is somewhere in it. */
  q: z.string().max(200).default(""),
  after
})

const choicePlace = z.tuple([z.string().max(200), slug])

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

/** A choice where it stands: by the beginning of its folded title, so that a place is never longer than an address may be. */
interface PlacedChoice extends BookletChoice {
  folded: string
  key: string
}

/** What a live folder offers in each language; a folder never changes once it is live. */
interface Offer {
  folder: string
  choices: Map<Language, PlacedChoice[]>
}

const KEY_LENGTH = 40

/**
 * Reads the recos in force on the public site that have a text in a language, by title, a page at a time; none before the first
 * publication. The site's list is read once for each of its builds.
 */
export function bookletChoices({ published }: House) {
  let offer: Offer | null = null
  const offered = async (wanted: Language): Promise<PlacedChoice[]> => {
    const folder = await published.liveFolder()
    if (folder === null) return []
    if (offer?.folder !== folder) offer = { folder, choices: await readOffer(folder) }
    return offer.choices.get(wanted) ?? []
  }
  /** @throws AppError `bad-input` for a page that is not ours. */
  return async (asked: z.infer<typeof bookletChoicesAsked>): Promise<Page<BookletChoice>> => {
    const place = placeOf(choicePlace, asked.after)
    const words = fold(asked.q).split(/\s+/).filter(Boolean)
    const compare = inOrder(asked.language)
    const found = (await offered(asked.language)).filter(
      (choice) =>
        (place === null || compare(choice, { key: place[0], slug: place[1] }) > 0) &&
        words.every((word) => choice.folded.includes(word))
    )
    const page = pageOf(found.slice(0, PAGE + 1), ({ key, slug: name }) => [key, name])
    return { ...page, items: page.items.map(({ slug: name, title }) => ({ slug: name, title })) }
  }
}

/** The recos that a booklet in a language may hold. */
export async function slugsForBooklet({ published }: House, wanted: Language): Promise<Set<string>> {
  const folder = await published.liveFolder()
  const choices = folder === null ? [] : ((await readOffer(folder)).get(wanted) ?? [])
  return new Set(choices.map((choice) => choice.slug))
}

type Placed = Pick<PlacedChoice, "key" | "slug">

function inOrder(wanted: Language): (one: Placed, other: Placed) => number {
  const { compare } = new Intl.Collator(wanted)
  return (one, other) => compare(one.key, other.key) || (one.slug < other.slug ? -1 : one.slug > other.slug ? 1 : 0)
}

async function readOffer(folder: string): Promise<Offer["choices"]> {
  const { recos } = siteList.parse(JSON.parse(await readFile(join(folder, "recos.json"), "utf8")))
  const inForce = recos.filter(({ withdrawn }) => !withdrawn)
  return new Map(
    LANGUAGES.map((wanted) => [
      wanted,
      inForce
        .flatMap(({ slug: name, languages }) => {
          const text = languages.find((one) => one.language === wanted)
          if (!text?.upToDate) return []
          const folded = fold(text.title)
          return [{ slug: name, title: text.title, folded, key: Array.from(folded).slice(0, KEY_LENGTH).join("") }]
        })
        .toSorted(inOrder(wanted))
    ])
  )
}
