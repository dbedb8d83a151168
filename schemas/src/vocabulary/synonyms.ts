import { z } from "zod"

const word = z.string().trim().min(2).max(60)
const words = z.array(word).max(60).default([])

/** Words that mean the same to who searches, in any of the languages. */
const synonymGroup = z
  .strictObject({
    fr: words,
    en: words,
    ar: words,
    /** Kinds of it, in any language: who looks for it finds a text that names one of these, and not the other way about. */
    includes: words
  })
  .refine(({ fr, en, ar, includes }) => fr.length + en.length + ar.length + includes.length > 1, {
    message: "a group needs two words at least"
  })
export type SynonymGroup = z.infer<typeof synonymGroup>

/** `recos/synonyms.json`: the words that a cooperative adds to those the house was founded with, and those of them that it does not want. */
export const publishedSynonyms = z.strictObject({
  format: z.literal(1),
  groups: z.array(synonymGroup).max(5000),
  /** Words of the founding list that mean something else here. */
  forget: words
})
