import * as z from "zod/mini"

const short = (most: number) => z.optional(z.string().check(z.maxLength(most)))

const cslName = z.object({
  family: z.optional(z.string()),
  given: z.optional(z.string()),
  literal: z.optional(z.string())
})

export const doi = z.string().check(z.regex(/^10\.\d{4,9}\/\S+$/))
export const pmid = z.string().check(z.regex(/^\d{1,9}$/))

/** A bibliographic item in CSL-JSON (citationstyles.org, schema 1.0), kept to the fields the house uses. */
export const cslItem = z.object({
  type: z.enum([
    "article-journal",
    "book",
    "chapter",
    "report",
    "webpage",
    "dataset",
    "thesis",
    "legislation",
    "document"
  ]),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(600)),
  author: z.optional(z.array(cslName).check(z.maxLength(200))),
  "container-title": short(300),
  publisher: short(300),
  issued: z.optional(
    z.object({
      "date-parts": z.array(z.array(z.int()).check(z.minLength(1), z.maxLength(3))).check(z.length(1))
    })
  ),
  volume: short(40),
  issue: short(40),
  page: short(40),
  language: short(20),
  DOI: z.optional(doi),
  PMID: z.optional(pmid),
  URL: z.optional(z.url({ protocol: /^https?$/ }))
})
export type CslItem = z.infer<typeof cslItem>

/** Said by hand of a source that was retracted, that a newer edition replaced, or that nobody can reach any more. */
export const referenceMark = z.object({
  kind: z.enum(["retracted", "superseded", "unreachable"]),
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
  on: z.iso.date()
})
export type ReferenceMark = z.infer<typeof referenceMark>

/** A source of a reco: cited from the text by its id, which never changes. */
export const reference = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
  csl: cslItem,
  /** The day somebody last opened the source and found it there. */
  checkedOn: z.nullable(z.iso.date()),
  /** Absent for a source in order. */
  mark: z.optional(referenceMark)
})
export type Reference = z.infer<typeof reference>
