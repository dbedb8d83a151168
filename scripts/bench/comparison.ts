import type { DocumentNode, RecoDocument } from "@recos/schemas/document/document"
import { readDocument } from "@recos/schemas/document/read-document"
import { emptyDocument } from "@recos/schemas/document/template"
import { compareDocuments } from "@recos/schemas/versions/compare-documents"
import { quantile } from "./quantile.ts"

interface Comparison {
  blocks: number
  /** How many were found to be other than they were. */
  different: number
  medianMilliseconds: number
  slowestMilliseconds: number
}

const TIMES = 20
const WORDS = [
  "marcher",
  "dormir",
  "boire",
  "souvent",
  "chaque",
  "jour",
  "sans",
  "douleur",
  "avec",
  "repos",
  "deux",
  "fois"
]
const WORDS_IN_A_BLOCK = 60

/** Times the comparison of two versions of a long text, of which every tenth block was written again and others went, came and moved. */
export function measureComparison(blocks = 400): Comparison {
  const before = Array.from({ length: blocks }, (_, place) => sentence(place))
  const after = before.flatMap((words, place) => {
    if (place % 10 === 3) return [words.replace("souvent", "rarement").replace("jour", "soir")]
    if (place % 40 === 7) return []
    if (place % 40 === 17) return [words, sentence(blocks + place)]
    return [words]
  })
  const moved = after.splice(blocks / 2, 5)
  after.splice(20, 0, ...moved)
  const [older, newer] = [text(before), text(after)]
  const taken = Array.from({ length: TIMES }, () => {
    const start = performance.now()
    compareDocuments(older, newer)
    return performance.now() - start
  })
  const tenths = (milliseconds: number) => Math.round(milliseconds * 10) / 10
  return {
    blocks,
    different: differences(compareDocuments(older, newer)),
    medianMilliseconds: tenths(quantile(taken, 0.5)),
    slowestMilliseconds: tenths(Math.max(...taken))
  }
}

const differences = ({ sections }: ReturnType<typeof compareDocuments>): number =>
  sections.flatMap((section) => section.blocks).filter(({ change }) => change !== "same").length

const sentence = (place: number): string =>
  Array.from({ length: WORDS_IN_A_BLOCK }, (_, word) => WORDS[(place * 7 + word * word + place * word) % WORDS.length])
    .concat(`${place}.`)
    .join(" ")

const paragraph = (words: string): DocumentNode => ({ type: "paragraph", content: [{ type: "text", text: words }] })

function text(lines: readonly string[]): RecoDocument {
  const document = emptyDocument("Lombalgie")
  const section = document.content.find(({ attrs }) => attrs?.kind === "practical-advice")
  if (!section) throw new Error("no section for the lines")
  section.content = lines.map(paragraph)
  const read = readDocument(document)
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  return read.document
}
