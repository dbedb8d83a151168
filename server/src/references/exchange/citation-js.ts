/// <reference path="./citation-js.d.ts" />

import { z } from "zod"

/** Reads the entries of a text as CSL-JSON, still to be checked. @throws whatever the format's grammar says of a wrong text. */
export type ReadCitations = (text: string) => unknown[]

/**
 * The only door to citation-js, fetched when first needed. The format is always forced: left to guess, the library would
 * take an address for something to fetch.
 */
export async function citationReader(): Promise<ReadCitations> {
  const { plugins } = await import("@citation-js/core")
  await import("@citation-js/plugin-bibtex")
  const options = { forceType: "@biblatex/text", generateGraph: false, target: "@csl/list+object" } as const
  return (text) => {
    const read = plugins.input.chain(plainSpaces(text), options)
    return Array.isArray(read) ? read.map(withBodies) : []
  }
}

/** The library takes a body's name in braces for a family name. */
function withBodies(item: unknown): unknown {
  const read = z.looseObject({ author: z.array(z.record(z.string(), z.unknown())) }).safeParse(item).data
  if (!read) return item
  const author = read.author.map((name) =>
    typeof name.family === "string" && Object.keys(name).length === 1 ? { literal: name.family } : name
  )
  return { ...read, author }
}

/** The thin spaces of LaTeX, which the library takes for letters. */
const plainSpaces = (text: string): string => text.replaceAll(/(?<!\\)\\[,;:!]/g, " ")
